package dev.amts.core.markdown;

import dev.amts.api.text.Span;
import java.util.List;

/** What stands before the further lines of a text. */
final class Prefixes {
    private Prefixes() {}

    /** That of the second line; of a text of one line, what a second line would need. */
    static String of(String source, List<Span> lines) {
        Span first = lines.get(0);
        if (lines.size() > 1) {
            int start = lines.get(1).start();
            return source.substring(lineStart(source, start), start);
        }
        StringBuilder prefix = new StringBuilder();
        for (int i = lineStart(source, first.start()); i < first.start(); i++) {
            char c = source.charAt(i);
            if (c == '>' || c == '\t' || c == ' ') {
                prefix.append(c);
            } else if ("-*+.)".indexOf(c) >= 0 || Character.isDigit(c)) {
                prefix.append(' ');
            } else {
                break;
            }
        }
        return prefix.toString();
    }

    private static int lineStart(String source, int offset) {
        int i = offset;
        while (i > 0 && source.charAt(i - 1) != '\n' && source.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }
}
