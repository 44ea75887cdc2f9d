package dev.amts.core.segment.internal;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in which each inline code is one character, so that no rule can look into a code and no boundary can lie inside
 * one. Immutable.
 */
final class CompactText {
    /** Entities that stand for punctuation or space; any other is a letter to the rules. */
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("&quot;", '"'),
            Map.entry("&apos;", '\''),
            Map.entry("&ldquo;", '“'),
            Map.entry("&rdquo;", '”'),
            Map.entry("&lsquo;", '‘'),
            Map.entry("&rsquo;", '’'),
            Map.entry("&laquo;", '«'),
            Map.entry("&raquo;", '»'),
            Map.entry("&nbsp;", '\u00A0'),
            Map.entry("&ensp;", ' '),
            Map.entry("&emsp;", ' '),
            Map.entry("&hellip;", '…'),
            Map.entry("&mdash;", '—'),
            Map.entry("&ndash;", '–'));

    private final char[] chars;
    private final int @Nullable [] origins;

    private CompactText(char[] chars, int @Nullable [] origins) {
        this.chars = chars;
        this.origins = origins;
    }

    static CompactText of(CodedText text) {
        return text.codes().isEmpty() ? new CompactText(text.text().toCharArray(), null) : compact(text);
    }

    private static CompactText compact(CodedText text) {
        String all = text.text();
        int length = all.length();
        for (InlineCode code : text.codes()) {
            length -= code.span().length() - 1;
        }
        char[] chars = new char[length];
        int[] origins = new int[length + 1];
        int from = 0;
        int to = 0;
        for (InlineCode code : text.codes()) {
            for (; from < code.start(); from++) {
                origins[to] = from;
                chars[to++] = all.charAt(from);
            }
            origins[to] = from;
            chars[to++] = standIn(code, text.data(code));
            from = code.end();
        }
        for (; from < all.length(); from++) {
            origins[to] = from;
            chars[to++] = all.charAt(from);
        }
        origins[to] = all.length();
        return new CompactText(chars, origins);
    }

    private static char standIn(InlineCode code, String data) {
        return switch (code.kind()) {
            case CODE, MATH, URL, IMAGE -> CharKind.OBJECT_CHAR;
            case CITATION -> CharKind.CITATION_CHAR;
            case REFERENCE -> data.startsWith("[^") ? CharKind.CITATION_CHAR : CharKind.OBJECT_CHAR;
            case LINE_BREAK -> ' ';
            case ESCAPE -> escaped(data);
            case LINK, EMPHASIS, SLIDE_MARK, TAG, OTHER -> mark(code, data);
        };
    }

    private static char mark(InlineCode code, String data) {
        return switch (code.role()) {
            case OPENING -> CharKind.MARK_OPEN_CHAR;
            case CLOSING -> CharKind.MARK_CLOSE_CHAR;
            case STANDALONE -> standaloneMark(code, data);
        };
    }

    private static char standaloneMark(InlineCode code, String data) {
        return switch (code.kind()) {
            case TAG, SLIDE_MARK, EMPHASIS -> CharKind.MARK_CLOSE_CHAR;
            default -> data.startsWith("[^") ? CharKind.CITATION_CHAR : CharKind.OBJECT_CHAR;
        };
    }

    private static char escaped(String data) {
        if (data.length() == 2 && data.charAt(0) == '\\') {
            return data.charAt(1);
        }
        return ENTITIES.getOrDefault(data, CharKind.OBJECT_CHAR);
    }

    char[] chars() {
        return chars;
    }

    /** The offset in the caller's text of a position in {@link #chars()}. */
    int origin(int position) {
        return origins == null ? position : origins[position];
    }
}
