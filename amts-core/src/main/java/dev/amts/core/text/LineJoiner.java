package dev.amts.core.text;

import dev.amts.api.Language;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;

/**
 * Takes the line ends of a paragraph away, which are layout: each becomes one space, or nothing where the language writes
 * without spaces and one of its characters stands on either side. Immutable and thread-safe.
 *
 * <p>White space around a line end goes with it. Line ends inside an inline code become spaces, so that a joined text is
 * one line.
 *
 * <pre>{@code
 * LineJoiner.join(CodedText.plain("深度\n学习"), Language.of("zh")).text();       // 深度学习
 * LineJoiner.join(CodedText.plain("deep\nlearning"), Language.of("en")).text();    // deep learning
 * }</pre>
 */
public final class LineJoiner {
    private LineJoiner() {}

    /** The text on one line, its codes kept. */
    public static CodedText join(CodedText text, Language language) {
        if (text.text().indexOf('\n') < 0 && text.text().indexOf('\r') < 0) {
            return text;
        }
        CodedText.Builder out = CodedText.builder();
        StringBuilder seen = new StringBuilder();
        int from = 0;
        for (InlineCode code : text.codes()) {
            copy(text, from, code.start(), language, seen, out);
            String data = text.data(code).replaceAll("[ \\t]*\\R[ \\t]*", " ");
            out.code(code.id(), code.role(), code.kind(), data);
            seen.append(data);
            from = code.end();
        }
        copy(text, from, text.length(), language, seen, out);
        return out.build();
    }

    private static void copy(
            CodedText text, int start, int end, Language language, StringBuilder seen, CodedText.Builder out) {
        String all = text.text();
        for (int i = start; i < end; ) {
            int gap = i;
            boolean lineEnd = false;
            while (gap < end && isBlank(all.charAt(gap))) {
                lineEnd |= all.charAt(gap) == '\n' || all.charAt(gap) == '\r';
                gap++;
            }
            if (lineEnd) {
                String joint = joint(seen, all, gap, language);
                out.text(joint);
                seen.append(joint);
                i = gap;
            } else {
                int next = Math.max(gap, i + 1);
                out.text(all, i, next);
                seen.append(all, i, next);
                i = next;
            }
        }
    }

    private static String joint(CharSequence before, String all, int after, Language language) {
        if (before.length() == 0 || after >= all.length()) {
            return "";
        }
        if (!language.writesWithoutSpaces()) {
            return " ";
        }
        return isWide(Character.codePointBefore(before, before.length())) || isWide(all.codePointAt(after)) ? "" : " ";
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether a character is written without spaces around it: ideographs, kana, full-width forms and their punctuation. */
    public static boolean isWide(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF)
                || codePoint == '“'
                || codePoint == '”'
                || codePoint == '…';
    }
}
