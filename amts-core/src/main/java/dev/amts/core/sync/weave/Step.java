package dev.amts.core.sync.weave;

/**
 * What comes next in a draft: the old translation of a pair, or new text, or both. Immutable.
 *
 * @param pair the index of the pair whose old translation stands here, or −1 for new text
 * @param newStart first new source item that it is for
 * @param newEnd after the last; equal to {@code newStart} for what only the translation has
 */
public record Step(int pair, int newStart, int newEnd) {
    /** Whether there is no old translation for it. */
    public boolean isNew() {
        return pair < 0;
    }

    /** Whether only the translation has it. */
    public boolean isExtra() {
        return newStart == newEnd;
    }
}
