package dev.amts.d2l;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which characters of a chapter can be text, in another way than the format does: line by line with regular
 * expressions. What it calls skeleton must never change in translation.
 */
final class SecondReader {
    private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,})");
    private static final Pattern MARKS =
            Pattern.compile("^\\s*(?::(?:label|eqlabel|width|height|bibliography|begin_tab|end_tab|maxdepth|numbered)"
                    + ":(?:`[^`]*`)?\\s*)+$");
    private static final Pattern DISCUSSION = Pattern.compile("^\\s*\\[Discussions]\\(");
    private static final Pattern INLINE = Pattern.compile(
            "\\$\\$.+?\\$\\$|\\$(?:\\\\.|[^$\\\\])+?\\$|``.+?``|`[^`\\n]*`"
                    + "|(?<=])\\([^)\\s]*\\)|https?://[!-~&&[^)>,]]+|&\\w+;",
            Pattern.DOTALL);
    private static final Pattern BLOCK_MARK = Pattern.compile("^\\s*(?:#{1,6}\\s|[-*+]\\s|\\d+[.)]\\s|>)*");

    private SecondReader() {}

    /** The characters that are surely not text. */
    static BitSet skeleton(String source) {
        BitSet skeleton = new BitSet(source.length());
        StringBuilder prose = new StringBuilder();
        String fence = null;
        boolean math = false;
        for (int from = 0; from < source.length(); ) {
            int end = source.indexOf('\n', from);
            end = end < 0 ? source.length() : end + 1;
            String line = source.substring(from, end);
            Matcher open = FENCE.matcher(line);
            boolean dollars = (line.length() - line.replace("$$", "").length()) / 2 % 2 == 1;
            boolean covered = true;
            if (fence != null) {
                fence = line.strip().startsWith(fence) && line.strip().chars().allMatch(c -> c == '`' || c == '~')
                        ? null
                        : fence;
            } else if (math) {
                math = !dollars;
            } else if (open.find()) {
                fence = open.group(1);
            } else if (line.strip().startsWith("$$") || line.strip().matches("(?s)[\\[(](\\*\\*|~~)\\$\\$.*")) {
                math = dollars;
            } else {
                covered = MARKS.matcher(line).find() || DISCUSSION.matcher(line).find();
            }
            if (covered) {
                skeleton.set(from, end);
                prose.append("\n".repeat(line.length()));
            } else {
                Matcher mark = BLOCK_MARK.matcher(line);
                if (mark.find()) {
                    skeleton.set(from, from + mark.end());
                }
                prose.append(line);
            }
            from = end;
        }
        inline(prose, skeleton);
        return skeleton;
    }

    /** Inline constructs, within one paragraph at a time. */
    private static void inline(CharSequence prose, BitSet skeleton) {
        int from = 0;
        Matcher gap = Pattern.compile("\\n\\s*\\n").matcher(prose);
        while (from < prose.length()) {
            int end = gap.find(from) ? gap.end() : prose.length();
            Matcher code = INLINE.matcher(prose).region(from, end);
            while (code.find()) {
                skeleton.set(code.start(), code.end());
            }
            from = end;
        }
    }
}
