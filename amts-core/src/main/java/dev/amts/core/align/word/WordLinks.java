package dev.amts.core.align.word;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which words of two sentences belong together; a word may have several partners, or none. Immutable. */
public final class WordLinks {
    private static final int[][] NEIGHBOURS = {{-1, 0}, {0, -1}, {1, 0}, {0, 1}, {-1, -1}, {-1, 1}, {1, -1}, {1, 1}};

    private final int sourceLength;
    private final int targetLength;
    private final BitSet links;

    private WordLinks(int sourceLength, int targetLength, BitSet links) {
        this.sourceLength = sourceLength;
        this.targetLength = targetLength;
        this.links = links;
    }

    /**
     * What two one-sided alignments agree on, grown by links of either that touch it, and at the end by those of two words
     * that have no partner yet ("grow-diag-final-and": P. Koehn, F. J. Och, D. Marcu, Statistical Phrase-Based
     * Translation, 2003).
     *
     * @param forward for each target word the index of its source word, or −1
     * @param backward for each source word the index of its target word, or −1
     */
    static WordLinks symmetric(int[] forward, int[] backward) {
        int rows = backward.length;
        int columns = forward.length;
        BitSet union = new BitSet(rows * columns);
        BitSet both = new BitSet(rows * columns);
        for (int j = 0; j < columns; j++) {
            if (forward[j] >= 0) {
                union.set(forward[j] * columns + j);
                both.set(forward[j] * columns + j, backward[forward[j]] == j);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (backward[i] >= 0) {
                union.set(i * columns + backward[i]);
            }
        }
        WordLinks grown = new WordLinks(rows, columns, both);
        grown.grow(union);
        grown.finish(union);
        return grown;
    }

    private void grow(BitSet union) {
        Deque<Integer> open = new ArrayDeque<>();
        links.stream().forEach(open::add);
        while (!open.isEmpty()) {
            int link = open.remove();
            for (int[] step : NEIGHBOURS) {
                int i = link / targetLength + step[0];
                int j = link % targetLength + step[1];
                boolean inside = i >= 0 && j >= 0 && i < sourceLength && j < targetLength;
                if (inside
                        && union.get(i * targetLength + j)
                        && !has(i, j)
                        && (!isSourceLinked(i) || !isTargetLinked(j))) {
                    links.set(i * targetLength + j);
                    open.add(i * targetLength + j);
                }
            }
        }
    }

    private void finish(BitSet union) {
        for (int link = union.nextSetBit(0); link >= 0; link = union.nextSetBit(link + 1)) {
            if (!isSourceLinked(link / targetLength) && !isTargetLinked(link % targetLength)) {
                links.set(link);
            }
        }
    }

    /** How many words the source has. */
    public int sourceLength() {
        return sourceLength;
    }

    /** How many words the target has. */
    public int targetLength() {
        return targetLength;
    }

    /** Whether these two belong together. */
    public boolean has(int source, int target) {
        return links.get(source * targetLength + target);
    }

    /** Whether a source word has a partner. */
    public boolean isSourceLinked(int source) {
        int next = links.nextSetBit(source * targetLength);
        return next >= 0 && next < (source + 1) * targetLength;
    }

    /** Whether a target word has a partner. */
    public boolean isTargetLinked(int target) {
        for (int i = 0; i < sourceLength; i++) {
            if (has(i, target)) {
                return true;
            }
        }
        return false;
    }

    /** The same links for the other direction. */
    public WordLinks swap() {
        BitSet swapped = new BitSet();
        links.stream().forEach(link -> swapped.set(link % targetLength * sourceLength + link / targetLength));
        return new WordLinks(targetLength, sourceLength, swapped);
    }
}
