package dev.amts.core.segment.internal;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.core.segment.internal.rules.CharKind;
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
        int linkStart = -1;
        for (InlineCode code : text.codes()) {
            for (; from < code.start(); from++) {
                origins[to] = from;
                chars[to++] = all.charAt(from);
            }
            if (code.kind() == CodeKind.LINK) {
                if (code.role() == InlineCode.Role.CLOSING && linkStart >= 0) {
                    neutralize(chars, linkStart, to);
                }
                linkStart = to;
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

    /** Takes the stops inside a link's text away; those at its end may end the sentence. */
    private static void neutralize(char[] chars, int start, int end) {
        int last = end;
        while (last > start && !CharKind.isWordLetter(CharKind.of(chars[last - 1]))) {
            last--;
        }
        for (int i = start; i < last; i++) {
            byte kind = CharKind.of(chars[i]);
            if (CharKind.isTerminator(kind)
                    || kind == CharKind.SEMICOLON
                    || kind == CharKind.COLON
                    || kind == CharKind.BULLET) {
                chars[i] = CharKind.NEUTRAL_CHAR;
            } else if (kind == CharKind.NEWLINE) {
                chars[i] = ' ';
            }
        }
    }

    private static char standIn(InlineCode code, String data) {
        return switch (code.kind()) {
            case CODE, MATH, URL, IMAGE -> CharKind.OBJECT_CHAR;
            case CITATION -> isNote(data) ? CharKind.NOTE_CHAR : CharKind.CITATION_CHAR;
            case REFERENCE -> isNote(data) ? CharKind.NOTE_CHAR : CharKind.OBJECT_CHAR;
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
            default -> isNote(data) ? CharKind.NOTE_CHAR : CharKind.OBJECT_CHAR;
        };
    }

    private static boolean isNote(String data) {
        return data.startsWith("[^");
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
