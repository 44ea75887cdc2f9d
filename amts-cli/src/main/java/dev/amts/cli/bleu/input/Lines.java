package dev.amts.cli.bleu.input;

import java.util.ArrayList;
import java.util.List;

/** Lines as Python handles them. */
final class Lines {
    private static final String WHITE_SPACE = "\t\n\013\f\r\034\035\036\037 \u0085\u00a0\u1680\u2000\u2001\u2002\u2003"
            + "\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    private Lines() {}

    /** {@code str.rstrip()}. */
    static String stripEnd(CharSequence line) {
        int end = line.length();
        while (end > 0 && WHITE_SPACE.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.subSequence(0, end).toString();
    }

    /** The fields between tabs, at most so many; the last one keeps further tabs. */
    static List<String> fields(String line, int most) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        int tab;
        while (fields.size() < most - 1 && (tab = line.indexOf('\t', from)) >= 0) {
            fields.add(line.substring(from, tab));
            from = tab + 1;
        }
        fields.add(line.substring(from));
        return fields;
    }
}
