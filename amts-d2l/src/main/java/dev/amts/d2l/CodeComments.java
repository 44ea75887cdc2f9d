package dev.amts.d2l;

import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineStart;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments and docstrings of a program in Python or a shell's language: the spans of their text, without {@code #}
 * and quotes. Comments that select a tab or save a cell ({@code #@tab}, {@code #@save}) are marks and no text. Whole-line
 * comments right below each other are one text. Not thread-safe.
 */
final class CodeComments {
    private static final int QUOTES = 3;

    private final String code;
    private final List<Span> found = new ArrayList<>();
    /** Where the last comment on a line of its own ends, and how far it is indented; −1 for none. */
    private int lastEnd = -1;

    private int lastIndent = -1;

    private CodeComments(String code) {
        this.code = code;
    }

    static List<Span> of(String code) {
        CodeComments comments = new CodeComments(code);
        comments.scan();
        return comments.found;
    }

    private void scan() {
        int i = 0;
        int lineStart = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            boolean first = code.substring(lineStart, i).isBlank();
            if (c == '#') {
                int end = LineStart.lineEnd(code, i);
                comment(i, end, first ? i - lineStart : -1, lineStart);
                i = end;
            } else if (c == '"' || c == '\'') {
                i = string(i, first);
            } else if (c == '\n') {
                lineStart = ++i;
            } else if (Character.isWhitespace(c)) {
                i++;
            } else {
                i = wordEnd(i);
            }
        }
    }

    /** Skips what is neither quote nor comment, so that the begin of a line is looked at once. */
    private int wordEnd(int from) {
        int i = from + 1;
        while (i < code.length() && "\"'#\n".indexOf(code.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private void comment(int hash, int end, int indent, int lineStart) {
        int start = hash + 1;
        while (start < end && (code.charAt(start) == '#' || code.charAt(start) == ' ')) {
            start++;
        }
        boolean mark = start < end && (code.charAt(start) == '@' || code.charAt(start) == '!');
        if (mark || start == end) {
            lastEnd = -1;
            return;
        }
        if (indent >= 0 && indent == lastIndent && lastEnd >= 0 && lastEnd + 1 == lineStart) {
            Span last = found.remove(found.size() - 1);
            found.add(new Span(last.start(), end));
        } else {
            found.add(new Span(start, end));
        }
        lastEnd = indent >= 0 ? end : -1;
        lastIndent = indent;
    }

    /** The offset after a string; one in triple quotes that begins a line is a docstring. */
    private int string(int at, boolean first) {
        String triple = code.substring(at, at + 1).repeat(QUOTES);
        if (code.startsWith(triple, at)) {
            int close = code.indexOf(triple, at + QUOTES);
            int end = close < 0 ? code.length() : close;
            if (first && close > 0) {
                found.add(new Span(at + QUOTES, end));
            }
            return Math.min(code.length(), end + QUOTES);
        }
        for (int i = at + 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == code.charAt(at)) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            } else if (c == '\\') {
                i++;
            }
        }
        return code.length();
    }
}
