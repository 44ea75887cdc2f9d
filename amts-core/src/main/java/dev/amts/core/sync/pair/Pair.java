package dev.amts.core.sync.pair;

/**
 * Consecutive source items and the consecutive target items that translate them; one side may be empty. Immutable.
 *
 * @param sourceStart first source item
 * @param sourceEnd after the last source item
 * @param targetStart first target item
 * @param targetEnd after the last target item
 */
public record Pair(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    /** Whether there is something on both sides. */
    public boolean isWhole() {
        return sourceEnd > sourceStart && targetEnd > targetStart;
    }

    /** Whether only the translation has it. */
    public boolean isExtra() {
        return sourceEnd == sourceStart;
    }

    /** How many source items. */
    public int sourceSize() {
        return sourceEnd - sourceStart;
    }

    /** How many target items. */
    public int targetSize() {
        return targetEnd - targetStart;
    }
}
