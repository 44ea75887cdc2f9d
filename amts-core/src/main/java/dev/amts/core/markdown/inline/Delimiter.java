package dev.amts.core.markdown.inline;

import org.jspecify.annotations.Nullable;

/** A run of delimiter characters; what of it has not been used yet lies from {@code start} to {@code end}. */
final class Delimiter {
    final char character;
    /** Where the run begins; tells the order of delimiters. */
    final int position;

    final int length;
    final boolean opens;
    final boolean closes;
    int start;
    int end;

    @Nullable
    Delimiter previous;

    @Nullable
    Delimiter next;

    Delimiter(char character, int start, int end, boolean opens, boolean closes) {
        this.character = character;
        this.position = start;
        this.start = start;
        this.end = end;
        this.length = end - start;
        this.opens = opens;
        this.closes = closes;
    }

    int left() {
        return end - start;
    }

    /** Whether this can open what {@code closer} closes: rules 9 and 10 of section 6.2 of CommonMark. */
    boolean matches(Delimiter closer) {
        if (!opens || character != closer.character) {
            return false;
        }
        if (character == '~') {
            return left() == closer.left();
        }
        boolean both = closes || closer.opens;
        return !both || (length + closer.length) % 3 != 0 || (length % 3 == 0 && closer.length % 3 == 0);
    }
}
