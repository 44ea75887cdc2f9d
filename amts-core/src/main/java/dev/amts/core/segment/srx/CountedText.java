package dev.amts.core.segment.srx;

/** A text that can be looked at so many times. Not thread-safe. */
final class CountedText implements CharSequence {
    private final String text;
    private long left;

    CountedText(String text, long looks) {
        this.text = text;
        this.left = looks;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The looks are used up. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super(null, null, false, false);
        }
    }
}
