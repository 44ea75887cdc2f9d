package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.text.Marks;
import dev.amts.core.align.internal.text.Side;

/** An edge of a bead, and how what stands there is classed. */
public enum Edge {
    /** The class of the last character. */
    LAST_MARK(Marks.LAST_CLASSES, 0.5) {
        @Override
        byte[] classes(Side side) {
            return side.last;
        }

        @Override
        int sentence(int first, int size) {
            return first + size - 1;
        }
    },
    /** The class of the first character. */
    FIRST_MARK(Marks.FIRST_CLASSES, 0.3) {
        @Override
        byte[] classes(Side side) {
            return side.first;
        }

        @Override
        int sentence(int first, int size) {
            return first;
        }
    },
    /** Whether a paragraph ends. */
    PARAGRAPH_END(2, 0.3) {
        @Override
        byte[] classes(Side side) {
            return side.paragraphEnd;
        }

        @Override
        int sentence(int first, int size) {
            return first + size - 1;
        }
    };

    private final int classes;
    private final double initialLikeness;

    Edge(int classes, double initialLikeness) {
        this.classes = classes;
        this.initialLikeness = initialLikeness;
    }

    /** How many classes there are. */
    int classes() {
        return classes;
    }

    /** How often the classes of both sides are equal because they correspond, before anything is known. */
    double initialLikeness() {
        return initialLikeness;
    }

    /** The classes of a side's sentences. */
    abstract byte[] classes(Side side);

    int classAt(Side side, int sentence) {
        return classes(side)[sentence];
    }

    /** The sentence at this edge of a window. */
    abstract int sentence(int first, int size);
}
