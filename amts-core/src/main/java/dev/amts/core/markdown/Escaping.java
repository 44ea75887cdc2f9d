package dev.amts.core.markdown;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.core.markdown.inline.InlineScanner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts backslashes before characters outside codes that would be read as markup. Only where it is needed: a lone asterisk
 * stays as it is. Not thread-safe.
 */
final class Escaping {
    /** What begins a block when a line begins with it; the last character of the first group is escaped. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?m)^[ \\t]*(?:(#)(?=#{0,5}(?:[ \\t]|$))|([-+*])(?=[ \\t]|$)|(>)|(=)(?==*[ \\t]*$)|(-)(?=-*[ \\t]*$)"
                    + "|\\d{1,9}([.)])(?=[ \\t]|$)|(`)(?=``)|(~)(?=~~)|(\\|))");

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final InlineScanner scanner;

    Escaping(InlineScanner scanner) {
        this.scanner = scanner;
    }

    CodedText escape(CodedText text) {
        BitSet before = new BitSet();
        blockMarks(text, before);
        CodedText out = with(text, before);
        // One round is enough, unless an escape uncovers markup that it hid.
        for (int round = 0; round < 4 && strangers(text, out, before); round++) {
            out = with(text, before);
        }
        return out;
    }

    private static void blockMarks(CodedText text, BitSet before) {
        Matcher matcher = BLOCK.matcher(text.text());
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                int at = matcher.start(group);
                if (at >= 0 && text.codeAt(at) < 0) {
                    before.set(at);
                }
            }
        }
    }

    /** Notes where the escaped text has codes that were not given. */
    private boolean strangers(CodedText text, CodedText escaped, BitSet before) {
        List<Integer> origins = origins(text, before);
        boolean found = false;
        for (InlineCode code : scanner.scan(escaped.text()).codes()) {
            int start = origins.get(code.start());
            boolean given = start >= 0 && text.codeAt(start) >= 0;
            // Only punctuation can be escaped; a bare address, for one, cannot.
            boolean escapable = start >= 0 && PUNCTUATION.indexOf(text.text().charAt(start)) >= 0;
            if (!given && escapable && !before.get(start)) {
                before.set(start);
                found = true;
            }
        }
        return found;
    }

    /** For each character of the escaped text its offset in the text; −1 for an added backslash. */
    private static List<Integer> origins(CodedText text, BitSet before) {
        List<Integer> origins = new ArrayList<>(text.length() + before.cardinality());
        for (int i = 0; i < text.length(); i++) {
            if (before.get(i)) {
                origins.add(-1);
            }
            origins.add(i);
        }
        return origins;
    }

    private static CodedText with(CodedText text, BitSet before) {
        if (before.isEmpty()) {
            return text;
        }
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        for (InlineCode code : text.codes()) {
            plain(text.text(), from, code.start(), before, out);
            out.code(code.id(), code.role(), code.kind(), text.data(code));
            from = code.end();
        }
        plain(text.text(), from, text.length(), before, out);
        return out.build();
    }

    private static void plain(String text, int start, int end, BitSet before, CodedText.Builder out) {
        int from = start;
        for (int i = before.nextSetBit(start); i >= 0 && i < end; i = before.nextSetBit(i + 1)) {
            out.text(text, from, i).code("escape" + i, Role.STANDALONE, CodeKind.ESCAPE, "\\" + text.charAt(i));
            from = i + 1;
        }
        out.text(text, from, end);
    }
}
