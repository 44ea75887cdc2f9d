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
import java.util.stream.Collectors;

/**
 * Sets the text units of a translated document against those of its reference.
 *
 * <p>Where both have units of the same kinds in the same order they are paired one by one. Else the alignment of the
 * greatest gain is found (Needleman and Wunsch 1970, with one unit against up to {@value #MOST} as a further step): a
 * step's gain is the number of character bigrams that both sides have, times Dice's coefficient. So a paragraph that became a
 * list is set against the whole list, and a unit without partner against the empty text: leaving something out costs as
 * much as it should. Time and memory grow with the product of the numbers of units.
 */
final class UnitPairing {
    private static final int MOST = 8;

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
        return new Alignment(left, right, language.writesWithoutSpaces() ? "" : " ").examples();
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

    private static Map<Integer, Integer> bigrams(Unit unit) {
        Map<Integer, Integer> counts = new HashMap<>();
        String text = unit.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            counts.merge(text.charAt(i) << 16 | text.charAt(i + 1), 1, Integer::sum);
        }
        return counts;
    }

    /** The search for the alignment of two lists of units. */
    private static final class Alignment {
        private final List<Unit> left;
        private final List<Unit> right;
        private final String gap;
        /** How many bigrams each pair of units has in common. */
        private final int[][] common;

        private final double[][] gain;

        Alignment(List<Unit> left, List<Unit> right, String gap) {
            this.left = left;
            this.right = right;
            this.gap = gap;
            this.common = new int[left.size()][right.size()];
            this.gain = new double[left.size() + 1][right.size() + 1];
        }

        List<Example> examples() {
            count();
            for (int i = 0; i <= left.size(); i++) {
                for (int j = 0; j <= right.size(); j++) {
                    int[] step = best(i, j);
                    gain[i][j] = value(i, j, step[0], step[1]);
                }
            }
            List<Example> out = new ArrayList<>();
            int i = left.size();
            int j = right.size();
            while (i > 0 || j > 0) {
                int[] step = best(i, j);
                out.add(Example.of(joined(left, i - step[0], i), joined(right, j - step[1], j)));
                i -= step[0];
                j -= step[1];
            }
            Collections.reverse(out);
            return out;
        }

        private void count() {
            List<Map<Integer, Integer>> others =
                    right.stream().map(UnitPairing::bigrams).toList();
            for (int i = 0; i < left.size(); i++) {
                Map<Integer, Integer> one = bigrams(left.get(i));
                for (int j = 0; j < right.size(); j++) {
                    common[i][j] = inCommon(one, others.get(j));
                }
            }
        }

        private static int inCommon(Map<Integer, Integer> one, Map<Integer, Integer> other) {
            Map<Integer, Integer> small = one.size() <= other.size() ? one : other;
            Map<Integer, Integer> large = small == one ? other : one;
            int count = 0;
            for (Map.Entry<Integer, Integer> entry : small.entrySet()) {
                count += Math.min(entry.getValue(), large.getOrDefault(entry.getKey(), 0));
            }
            return count;
        }

        /** The step that leads to a cell with the greatest gain; of equal ones the plainest. */
        private int[] best(int i, int j) {
            int[] best = i > 0 && j > 0 ? new int[] {1, 1} : new int[] {Math.min(i, 1), Math.min(j, 1)};
            for (int n = 0; n <= MOST; n++) {
                best = better(best, i, j, 1, n);
                best = better(best, i, j, n, 1);
            }
            return best;
        }

        private int[] better(int[] best, int i, int j, int rows, int columns) {
            boolean possible = rows <= i && columns <= j;
            return possible && value(i, j, rows, columns) > value(i, j, best[0], best[1])
                    ? new int[] {rows, columns}
                    : best;
        }

        private double value(int i, int j, int rows, int columns) {
            double before = gain[i - rows][j - columns];
            if (rows == 0 || columns == 0) {
                return before;
            }
            int shared = 0;
            int size = 0;
            for (int row = i - rows; row < i; row++) {
                size += bigramCount(left.get(row));
                for (int column = j - columns; column < j; column++) {
                    shared += common[row][column];
                }
            }
            int other = 0;
            for (int column = j - columns; column < j; column++) {
                other += bigramCount(right.get(column));
            }
            shared = Math.min(shared, Math.min(size, other));
            return size + other == 0 ? before : before + shared * 2.0 * shared / (size + other);
        }

        private static int bigramCount(Unit unit) {
            return Math.max(0, unit.text().length() - 1);
        }

        private String joined(List<Unit> units, int from, int to) {
            return units.subList(from, to).stream().map(Unit::text).collect(Collectors.joining(gap));
        }
    }
}
