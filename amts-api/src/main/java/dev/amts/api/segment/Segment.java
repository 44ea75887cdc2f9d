package dev.amts.api.segment;

import dev.amts.api.text.CodedText;

/**
 * A sentence inside a text, by its offsets in UTF-16 units. Immutable.
 *
 * @param start first unit
 * @param end unit after the last; white space after the sentence belongs to it
 */
public record Segment(int start, int end) {
    public Segment {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a segment: " + start + " to " + end);
        }
    }

    /** The segment's part of the text that was segmented, white space at its end included. */
    public CodedText of(CodedText text) {
        return text.slice(start, end);
    }
}
