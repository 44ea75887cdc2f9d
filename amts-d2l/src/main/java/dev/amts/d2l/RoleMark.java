package dev.amts.d2l;

import dev.amts.api.text.CodeKind;
import dev.amts.core.markdown.inline.InlineMark;
import dev.amts.core.markdown.scan.InlineText;
import org.jspecify.annotations.Nullable;

/** A role as Sphinx has it: {@code :numref:`fig_a`}, also with two backticks. Immutable and thread-safe. */
final class RoleMark implements InlineMark {
    private static final int LONGEST_NAME = 24;

    @Override
    public String triggers() {
        return ":";
    }

    @Override
    public @Nullable Claim claim(InlineText text, int offset) {
        int colon = nameEnd(text.text(), offset + 1);
        if (text.at(colon) != ':' || text.at(colon + 1) != '`') {
            return null;
        }
        int ticks = text.at(colon + 2) == '`' ? 2 : 1;
        int argument = colon + 1 + ticks;
        int end = text.indexOf("`".repeat(ticks), argument);
        int line = text.indexOf("\n", argument);
        if (end <= argument || (line >= 0 && line < end)) {
            return null;
        }
        return new Claim(end + ticks, kind(text.text().substring(offset + 1, colon)));
    }

    /** The offset after the name that begins at {@code from}. */
    static int nameEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_NAME && isNamePart(text.charAt(i))) {
            i++;
        }
        return i > from ? i : -1;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private static CodeKind kind(String name) {
        if (name.startsWith("cite")) {
            return CodeKind.CITATION;
        }
        return name.endsWith("ref") ? CodeKind.REFERENCE : CodeKind.OTHER;
    }
}
