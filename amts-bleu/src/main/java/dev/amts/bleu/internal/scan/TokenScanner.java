package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.TokenClasses.HYPHEN;
import static dev.amts.bleu.internal.scan.TokenClasses.ISOLATED;
import static dev.amts.bleu.internal.scan.TokenClasses.NUMBER;
import static dev.amts.bleu.internal.scan.TokenClasses.SPACE;
import static dev.amts.bleu.internal.scan.TokenClasses.STOP;

import dev.amts.bleu.internal.scan.BoundaryScanner.Edges;
import dev.amts.bleu.internal.scan.LineCharacters.Surrogates;
import dev.amts.bleu.internal.scan.TokenClasses.Edge;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a line in one pass. Equal in result to the regular expressions of {@link
 * dev.amts.bleu.tokenize.StandardTokenizer}, which its tests hold it against. For one thread at a time.
 *
 * <p>The rules for stops (a full stop or comma; in international tokenization all punctuation) come from two
 * expressions: {@code (non-number)(stop)} separates the stop on both sides, then {@code (stop)(non-number)} does. A
 * stop that the first has matched is no context for the next one, so in a run of stops every other one is matched; one
 * that is not is separated all the same unless a number or the line's end follows.
 */
public final class TokenScanner {
    /** What the line may hold besides text. */
    public enum Lines {
        /** Nothing. */
        PLAIN,
        /** Entities and the like, which mteval-v13a resolves first. */
        MARKUP,
        /** White space at the start, which the Chinese tokenizer strips. */
        INDENTED
    }

    private final TokenClasses classes;
    private final byte[] ascii;
    private final Lines lines;
    private final LineCharacters characters;
    private final @Nullable BoundaryScanner boundaries;

    private byte[] bytes = {};
    private int to;
    private Surrogates surrogates = Surrogates.REFUSED;
    /** Index after the run of stops that {@link #stops} has dealt with. */
    private int afterStops;

    /** A scanner for text of these classes. */
    public TokenScanner(TokenClasses classes, Lines lines) {
        this.classes = classes;
        this.ascii = classes.ascii();
        this.characters = new LineCharacters(classes);
        this.lines = lines;
        this.boundaries = classes.joinsAlphanumerics() ? new BoundaryScanner(classes, edges(classes, lines)) : null;
    }

    private static Edges edges(TokenClasses classes, Lines lines) {
        if (!classes.isEdgeLikeNumber()) {
            return Edges.KEPT;
        }
        return lines == Lines.INDENTED ? Edges.STRIPPED : Edges.STRIPPED_AT_END;
    }

    /**
     * Finds the words of a text that was made from a string, surrogates, line feeds and all; selects them.
     *
     * @param text changes where there is markup
     */
    public void scan(ByteText text, TokenList words) {
        surrogates = Surrogates.ACCEPTED;
        if (text.hasLineFeed()) {
            scanAsOne(text.bytes(), text.length(), words);
        } else {
            scan(text, 1, words);
        }
        words.select(0);
    }

    /** Finds the words of a text that line feeds do not end. */
    private void scanAsOne(byte[] source, int length, TokenList words) {
        words.begin(source, length + 1, 1);
        int stripped = stripped(source, 0, length);
        find(source, 0, lines == Lines.MARKUP ? Markup.resolve(source, 0, stripped) : stripped, words);
        words.endLine();
        words.pack();
    }

    /** Every tokenizer is given lines without white space at the end; where that is text, its class is another. */
    private int stripped(byte[] source, int start, int end) {
        characters.set(source, start, end, surrogates);
        return characters.beforeSpaces();
    }

    /**
     * Finds the words of lines of a file.
     *
     * @param text so many lines with a line feed between two; changes where there is markup
     * @throws MalformedTextException if the bytes are not UTF-8
     */
    public void scanLines(ByteText text, int count, TokenList words) {
        surrogates = Surrogates.REFUSED;
        scan(text, count, words);
    }

    private void scan(ByteText text, int count, TokenList words) {
        byte[] source = text.bytes();
        int end = text.length();
        words.begin(source, end + 1, count);
        int at = findMost(source, 0, end, words, lines == Lines.MARKUP);
        while (at <= end) {
            int lineEnd = lineEnd(source, at);
            scanRefused(source, at, lineEnd, words);
            at = findMost(source, lineEnd + 1, end, words, lines == Lines.MARKUP);
        }
        words.pack();
    }

    /** Finds the words of lines as long as that can be done fast; returns where the first other line begins. */
    private int findMost(byte[] source, int from, int end, TokenList words, boolean mayHaveMarkup) {
        return boundaries == null ? from : boundaries.find(source, from, end + 1, words, mayHaveMarkup);
    }

    private static int lineEnd(byte[] source, int from) {
        int at = from;
        while (source[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Finds the words of a line that the fast way has refused. */
    private void scanRefused(byte[] source, int start, int end, TokenList words) {
        int stripped = stripped(source, start, end);
        if (lines == Lines.MARKUP) {
            stripped = Markup.resolve(source, start, stripped);
            // What the replacements have brought forth is text, whatever it looks like.
            if (findMost(source, start, end, words, false) > end) {
                return;
            }
        }
        find(source, start, stripped, words);
        words.endLine();
    }

    private void find(byte[] source, int from, int end, TokenList words) {
        bytes = source;
        to = end;
        characters.set(source, from, end, surrogates);
        int first = lines == Lines.INDENTED ? characters.afterSpaces() : from;
        int start = first;
        int numberEnd = -1;
        int i = first;
        while (i < end) {
            int c = source[i];
            byte kind;
            int next;
            if (c >= 0) {
                kind = ascii[c];
                if (kind <= NUMBER) {
                    long eight = LittleEndian.longAt(source, i);
                    int run = LittleEndian.leadingAlphanumerics(eight);
                    i = Math.min(end, i + Math.max(run, 1));
                    continue;
                }
                next = i + 1;
            } else {
                kind = characters.classAt(i);
                next = i + characters.width;
                if (kind <= NUMBER) {
                    numberEnd = kind == NUMBER ? next : numberEnd;
                    i = next;
                    continue;
                }
                if (kind == ISOLATED) {
                    words.add(start, i);
                    words.add(i, next);
                    start = next;
                    i = next;
                    continue;
                }
            }
            if (kind == STOP) {
                boolean free = start == i ? i > first || classes.edge == Edge.SPACE : !isNumberBefore(i, numberEnd);
                start = stops(words, start, i, free);
                i = afterStops;
                continue;
            }
            if (kind == HYPHEN && (start == i || !isNumberBefore(i, numberEnd))) {
                i = next;
                continue;
            }
            words.add(start, i);
            if (kind != SPACE) {
                words.add(i, next);
            }
            start = next;
            i = next;
        }
        words.add(start, end);
    }

    private boolean isNumberBefore(int i, int numberEnd) {
        byte before = bytes[i - 1];
        return before >= 0 ? ascii[before] == NUMBER : numberEnd == i;
    }

    /** Deals with a run of stops; returns where the word begins that is open after it. */
    private int stops(TokenList words, int wordStart, int at, boolean isFree) {
        int start = wordStart;
        boolean matched = isFree;
        int i = at;
        while (true) {
            int next = i + characters.widthAt(i);
            byte following = following(next);
            if (matched || following != NUMBER) {
                words.add(start, i);
                words.add(i, next);
                start = next;
            }
            if (following != STOP) {
                afterStops = next;
                return start;
            }
            matched = !matched;
            i = next;
        }
    }

    /** The class of what follows a stop: a line's end that counts as nothing leaves it as it is, like a number. */
    private byte following(int at) {
        if (at >= to) {
            return classes.edge == Edge.SPACE ? SPACE : NUMBER;
        }
        return characters.classAt(at);
    }
}
