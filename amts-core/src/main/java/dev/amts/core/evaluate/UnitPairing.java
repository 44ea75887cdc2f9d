package dev.amts.core.evaluate;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.metric.Example;
import dev.amts.api.text.CodeKind;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the text units of a translated document against those of its reference.
 *
 * <p>Where both have units of the same kinds in the same order they are paired one by one. Else an alignment of the least
 * cost is found (Needleman and Wunsch 1970) with the similarity of character bigrams (Dice's coefficient) as gain; a unit
 * without partner is set against the empty text, so that leaving something out costs as much as it should. Time and
 * memory grow with the product of the numbers of units, which is bounded by a band around the diagonal.
 */
final class UnitPairing {
    private static final int BAND = 300;

    private record Unit(String kind, String text) {}

    private UnitPairing() {}

    /** One example for each pair of units, in order; units that are blank on both sides are left out. */
    static List<Example> pair(Document hypothesis, Document reference, Language language) {
        List<Unit> left = units(hypothesis, language);
        List<Unit> right = units(reference, language);
        List<String> leftKinds = left.stream().map(Unit::kind).toList();
        if (leftKinds.equals(right.stream().map(Unit::kind).toList())) {
            List<Example> out = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                out.add(Example.of(left.get(i).text(), right.get(i).text()));
            }
            return out;
        }
        return align(left, right);
    }

    private static List<Unit> units(Document document, Language language) {
        return document.blocks().stream()
                .flatMap(block -> block.units().stream()
                        .map(unit -> new Unit(
                                block.kind().name(),
                                LineJoiner.join(unit.content(), language)
                                        .without(CodeKind.SLIDE_MARK)
                                        .text()
                                        .strip())))
                .filter(unit -> !unit.text().isEmpty())
                .toList();
    }

    private static List<Example> align(List<Unit> left, List<Unit> right) {
        int rows = left.size();
        int columns = right.size();
        List<Map<Integer, Integer>> leftBigrams =
                left.stream().map(unit -> bigrams(unit.text())).toList();
        List<Map<Integer, Integer>> rightBigrams =
                right.stream().map(unit -> bigrams(unit.text())).toList();
        int band = Math.max(BAND, Math.abs(rows - columns) + BAND);
        double[][] gain = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                double skip = Math.max(gain[i - 1][j], gain[i][j - 1]);
                long diagonal = (long) i * columns / Math.max(1, rows);
                gain[i][j] = Math.abs(diagonal - j) > band
                        ? skip
                        : Math.max(
                                skip, gain[i - 1][j - 1] + similarity(leftBigrams.get(i - 1), rightBigrams.get(j - 1)));
            }
        }
        return trace(left, right, gain);
    }

    private static List<Example> trace(List<Unit> left, List<Unit> right, double[][] gain) {
        List<Example> out = new ArrayList<>();
        int i = left.size();
        int j = right.size();
        while (i > 0 || j > 0) {
            if (i > 0 && gain[i][j] == gain[i - 1][j]) {
                out.add(Example.of(left.get(--i).text(), ""));
            } else if (j > 0 && gain[i][j] == gain[i][j - 1]) {
                out.add(Example.of("", right.get(--j).text()));
            } else if (i > 0 && j > 0) {
                out.add(Example.of(left.get(--i).text(), right.get(--j).text()));
            } else if (i > 0) {
                out.add(Example.of(left.get(--i).text(), ""));
            } else {
                out.add(Example.of("", right.get(--j).text()));
            }
        }
        Collections.reverse(out);
        return out;
    }

    private static Map<Integer, Integer> bigrams(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            counts.merge(text.charAt(i) << 16 | text.charAt(i + 1), 1, Integer::sum);
        }
        return counts;
    }

    private static double similarity(Map<Integer, Integer> left, Map<Integer, Integer> right) {
        Map<Integer, Integer> small = left.size() <= right.size() ? left : right;
        Map<Integer, Integer> large = small == left ? right : left;
        int common = 0;
        for (Map.Entry<Integer, Integer> entry : small.entrySet()) {
            common += Math.min(entry.getValue(), large.getOrDefault(entry.getKey(), 0));
        }
        int total = sum(left) + sum(right);
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
