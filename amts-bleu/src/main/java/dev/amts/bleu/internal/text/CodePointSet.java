package dev.amts.bleu.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** An immutable set of code points, held as sorted, disjoint ranges. Thread-safe. */
public final class CodePointSet {
    private final int[] firsts;
    private final int[] lasts;

    private CodePointSet(int[] firsts, int[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    /** The code points of ranges, of each the first and the last, ascending. */
    static CodePointSet ofRanges(int... edges) {
        int[] firsts = new int[edges.length / 2];
        int[] lasts = new int[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = edges[2 * i];
            lasts[i] = edges[2 * i + 1];
        }
        return new CodePointSet(firsts, lasts);
    }

    /** Reads ranges as {@code first-last} or {@code first}, hexadecimal and ascending. */
    static CodePointSet parse(List<String> ranges) {
        int[] firsts = new int[ranges.size()];
        int[] lasts = new int[ranges.size()];
        for (int i = 0; i < firsts.length; i++) {
            String range = ranges.get(i);
            int dash = range.indexOf('-');
            firsts[i] = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
            lasts[i] = dash < 0 ? firsts[i] : Integer.parseInt(range.substring(dash + 1), 16);
        }
        return new CodePointSet(firsts, lasts);
    }

    /** Whether the code point belongs to the set. */
    public boolean contains(int codePoint) {
        int at = Arrays.binarySearch(firsts, codePoint);
        return at >= 0 || (at < -1 && codePoint <= lasts[-at - 2]);
    }

    /** How many ranges there are. */
    public int ranges() {
        return firsts.length;
    }

    /** The first member of a range. */
    public int first(int range) {
        return firsts[range];
    }

    /** The last member of a range. */
    public int last(int range) {
        return lasts[range];
    }

    /** Calls the action with every member, ascending. */
    public void forEach(IntConsumer action) {
        for (int i = 0; i < firsts.length; i++) {
            for (int c = firsts[i]; c <= lasts[i]; c++) {
                action.accept(c);
            }
        }
    }

    /** The members as the inside of a character class of {@link java.util.regex.Pattern}. */
    public String characterClass() {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < firsts.length; i++) {
            pattern.append(String.format("\\x{%x}-\\x{%x}", firsts[i], lasts[i]));
        }
        return pattern.toString();
    }
}
