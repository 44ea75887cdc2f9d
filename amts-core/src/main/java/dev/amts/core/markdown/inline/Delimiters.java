package dev.amts.core.markdown.inline;

import dev.amts.api.text.CodeKind;
import dev.amts.core.markdown.scan.Characters;
import dev.amts.core.markdown.scan.Pieces;
import dev.amts.core.text.LineJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the delimiters of emphasis: the algorithm of the CommonMark specification's appendix ("process emphasis"), with
 * its lower bounds for openers that keep it linear. Not thread-safe.
 */
final class Delimiters {
    private static final String CHARACTERS = "*_~";

    private final String text;
    private final Pieces pieces;
    private final boolean cjk;
    private @Nullable Delimiter last;

    /** @param cjk whether characters of scripts without spaces count as white space does beside a delimiter */
    Delimiters(String text, Pieces pieces, boolean cjk) {
        this.text = text;
        this.pieces = pieces;
        this.cjk = cjk;
    }

    @Nullable
    Delimiter last() {
        return last;
    }

    void add(int start, int run, char character) {
        int end = start + run;
        int before = start == 0 ? '\n' : text.codePointBefore(start);
        int after = end >= text.length() ? '\n' : text.codePointAt(end);
        boolean spaceAfter = Characters.isWhitespace(after);
        boolean spaceBefore = Characters.isWhitespace(before);
        boolean markAfter = Characters.isPunctuation(after);
        boolean markBefore = Characters.isPunctuation(before);
        boolean edge = cjk && character != '_' && (LineJoiner.isWide(before) || LineJoiner.isWide(after));
        boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore || edge);
        boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter || edge);
        boolean inWord = character == '_';
        boolean opens = inWord ? left && (!right || markBefore) : left;
        boolean closes = inWord ? right && (!left || markAfter) : right;
        if (!opens && !closes) {
            return;
        }
        Delimiter delimiter = new Delimiter(character, start, end, opens, closes);
        delimiter.previous = last;
        if (last != null) {
            last.next = delimiter;
        }
        last = delimiter;
    }

    /** Pairs the delimiters after {@code bottom} (all of them for null), and forgets them. */
    void pair(@Nullable Delimiter bottom) {
        // By kind of closer: no opener stands before this place.
        int[] lowest = new int[CHARACTERS.length() * 6];
        Delimiter closer = first(bottom);
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            int kind = CHARACTERS.indexOf(closer.character) * 6 + (closer.opens ? 3 : 0) + closer.length % 3;
            Delimiter opener = opener(closer, bottom, lowest[kind]);
            if (opener != null) {
                closer = match(opener, closer);
            } else {
                lowest[kind] = closer.position;
                Delimiter next = closer.next;
                if (!closer.opens) {
                    remove(closer);
                }
                closer = next;
            }
        }
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private @Nullable Delimiter first(@Nullable Delimiter bottom) {
        if (bottom != null) {
            return bottom.next;
        }
        Delimiter first = last;
        while (first != null && first.previous != null) {
            first = first.previous;
        }
        return first;
    }

    private static @Nullable Delimiter opener(Delimiter closer, @Nullable Delimiter bottom, int lowest) {
        Delimiter opener = closer.previous;
        while (opener != null && opener != bottom && opener.position >= lowest) {
            if (opener.matches(closer)) {
                return opener;
            }
            opener = opener.previous;
        }
        return null;
    }

    /** Uses one or two characters of each, and returns the delimiter to look at next. */
    private @Nullable Delimiter match(Delimiter opener, Delimiter closer) {
        int used = opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
        pieces.pair(opener.end - used, opener.end, closer.start, closer.start + used, CodeKind.EMPHASIS);
        opener.end -= used;
        closer.start += used;
        while (closer.previous != null && closer.previous != opener) {
            remove(closer.previous);
        }
        if (opener.left() == 0) {
            remove(opener);
        }
        if (closer.left() > 0) {
            return closer;
        }
        Delimiter next = closer.next;
        remove(closer);
        return next;
    }

    private void remove(Delimiter delimiter) {
        if (delimiter.previous != null) {
            delimiter.previous.next = delimiter.next;
        }
        if (delimiter.next != null) {
            delimiter.next.previous = delimiter.previous;
        } else {
            last = delimiter.previous;
        }
    }
}
