package dev.amts.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A graph without cycles in rows: each part stands above all that it uses. Arrows that a longer way implies are left out.
 * The same graph gives the same picture.
 */
final class LayeredPicture {
    private static final int BOX_HEIGHT = 34;
    private static final int ROW = 84;
    private static final int GAP = 18;
    private static final int WIDTH = 1120;

    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> heights = new HashMap<>();
    private final Map<String, Double> centres = new HashMap<>();

    LayeredPicture(Map<String, Set<String>> uses) {
        this.uses = new TreeMap<>(uses);
        this.uses.keySet().forEach(part -> height(part, new HashSet<>()));
        rows().forEach(this::place);
    }

    String svg(String title) {
        int rows = heights.values().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + rows * ROW
                + "\" role=\"img\"" + " aria-label=\"" + title + "\">\n<title>" + title + "</title>\n");
        svg.append("""
                <style>
                  .page{fill:#fff}
                  .part{fill:#f6f8fa;stroke:#57606a;stroke-width:1.5}
                  .module{fill:#ddf4ff;stroke:#0969da;stroke-width:1.5}
                  text{font:14px system-ui,sans-serif;text-anchor:middle;fill:#1f2328}
                  path{stroke:#8c959f;stroke-width:1.2;fill:none;marker-end:url(#tip)}
                </style>
                <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
                <path d="M0,0L8,4L0,8z" style="fill:#8c959f;stroke:none;marker-end:none"/></marker></defs>
                """);
        svg.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
        uses.forEach((part, used) ->
                used.stream().filter(other -> isDirect(part, other)).forEach(other -> svg.append(arrow(part, other))));
        uses.keySet().forEach(part -> svg.append(box(part)));
        return svg.append("</svg>\n").toString();
    }

    private int height(String part, Set<String> above) {
        if (!above.add(part)) {
            throw new IllegalArgumentException("a cycle through " + part);
        }
        Integer known = heights.get(part);
        int height = known != null
                ? known
                : uses.getOrDefault(part, Set.of()).stream()
                        .mapToInt(used -> height(used, above) + 1)
                        .max()
                        .orElse(0);
        above.remove(part);
        heights.put(part, height);
        return height;
    }

    private List<List<String>> rows() {
        Map<Integer, List<String>> rows = new TreeMap<>();
        uses.keySet()
                .forEach(part -> rows.computeIfAbsent(heights.get(part), height -> new ArrayList<>())
                        .add(part));
        return List.copyOf(rows.values());
    }

    /** Rows come from the lowest up: a part stands over the middle of what it uses, as far as its neighbours allow. */
    private void place(List<String> row) {
        List<String> order = new ArrayList<>(row);
        Map<String, Double> wished = new HashMap<>();
        for (String part : row) {
            wished.put(
                    part,
                    uses.get(part).stream()
                            .filter(used -> isDirect(part, used))
                            .mapToDouble(centres::get)
                            .average()
                            .orElse(WIDTH / 2.0));
        }
        order.sort(Comparator.comparingDouble((String part) -> wished.get(part)).thenComparing(part -> part));
        double total = order.stream().mapToDouble(LayeredPicture::width).sum();
        double gap = Math.max(GAP, (WIDTH - total) / (order.size() + 1));
        double left = (WIDTH - total - gap * (order.size() - 1)) / 2;
        for (String part : order) {
            centres.put(part, left + width(part) / 2);
            left += width(part) + gap;
        }
    }

    private boolean isDirect(String from, String to) {
        return uses.get(from).stream()
                .noneMatch(between -> !between.equals(to) && reaches(between, to, new HashSet<>()));
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return seen.add(from)
                && uses.getOrDefault(from, Set.of()).stream()
                        .anyMatch(next -> next.equals(to) || reaches(next, to, seen));
    }

    private static double width(String part) {
        return 28 + 8 * part.length();
    }

    private int top(String part) {
        int highest = heights.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return (highest - heights.get(part)) * ROW + (ROW - BOX_HEIGHT) / 2;
    }

    private String arrow(String from, String to) {
        long x1 = Math.round(centres.get(from));
        long x2 = Math.round(centres.get(to));
        int y1 = top(from) + BOX_HEIGHT;
        int y2 = top(to);
        return "<path d=\"M" + x1 + "," + y1 + "C" + x1 + "," + (y1 + 40) + " " + x2 + "," + (y2 - 40) + " " + x2 + ","
                + y2 + "\"/>\n";
    }

    private String box(String part) {
        long width = Math.round(width(part));
        long left = Math.round(centres.get(part) - width / 2.0);
        String kind = part.startsWith("amts-") ? "module" : "part";
        return "<rect class=\"" + kind + "\" x=\"" + left + "\" y=\"" + top(part) + "\" width=\"" + width
                + "\" height=\""
                + BOX_HEIGHT + "\" rx=\"6\"/><text x=\"" + Math.round(centres.get(part)) + "\" y=\"" + (top(part) + 22)
                + "\">" + part + "</text>\n";
    }
}
