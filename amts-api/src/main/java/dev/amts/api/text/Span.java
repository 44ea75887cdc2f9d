package dev.amts.api.text;

/**
 * A range of a text in UTF-16 units, {@code start} included, {@code end} not. Immutable.
 *
 * @param start first unit, 0 or more
 * @param end unit after the last, {@code start} or more
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** This span moved by {@code distance} units, to the left where that is negative. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }
}
