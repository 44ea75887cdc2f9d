package dev.amts.api.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes inline codes as numbers in braces, for engines that know no markup: a standalone code is {@code {{3}}}, a pair is
 * {@code {{2}}} and {@code {{/2}}} around the text. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlaceholderEncoding.instance().encode(text);    // of "a *b* $x$": a {{1}}b{{/1}} {{3}}
 * }</pre>
 *
 * <p>Numbers that the text itself has in braces are stepped over. Decoding takes spaces between the signs, full-width braces
 * and digits, and one brace in place of two; numbers have no case that an engine could change.
 */
public final class PlaceholderEncoding implements CodeEncoding {
    private static final PlaceholderEncoding INSTANCE = new PlaceholderEncoding();
    private static final Pattern MARK =
            Pattern.compile("[{｛]\\s{0,3}[{｛]?\\s{0,3}([/／]?)\\s{0,3}(\\p{Nd}{1,7})\\s{0,3}" + "[}｝](?:\\s{0,3}[}｝])?");

    private PlaceholderEncoding() {}

    /** The one instance. */
    public static PlaceholderEncoding instance() {
        return INSTANCE;
    }

    @Override
    public String name() {
        return "placeholders";
    }

    @Override
    public String encode(CodedText text) {
        StringBuilder out = new StringBuilder(text.length() + 8 * text.codes().size());
        CodePairs pairs = CodePairs.of(text.codes());
        int first = firstNumber(text);
        int from = 0;
        for (int i = 0; i < text.codes().size(); i++) {
            InlineCode code = text.codes().get(i);
            int key = pairs.key(i);
            out.append(text.text(), from, code.start());
            out.append(key == i ? "{{" : "{{/").append(first + key).append("}}");
            from = code.end();
        }
        return out.append(text.text(), from, text.length()).toString();
    }

    @Override
    public CodedText decode(String translated, CodedText original) {
        CodePairs pairs = CodePairs.of(original.codes());
        int first = firstNumber(original);
        CodedText.Builder out = CodedText.builder();
        Matcher mark = MARK.matcher(translated);
        int from = 0;
        while (mark.find()) {
            int index = Integer.parseInt(mark.group(2)) - first;
            if (index < 0 || index >= original.codes().size()) {
                continue;
            }
            out.text(translated, from, mark.start());
            from = mark.end();
            boolean closes = !mark.group(1).isEmpty();
            if (pairs.key(index) == index && (!closes || pairs.isPaired(index))) {
                InlineCode code = original.codes().get(closes ? pairs.partner(index) : index);
                out.code(code.id(), code.role(), code.kind(), original.data(code));
            }
        }
        return out.text(translated, from, translated.length()).build();
    }

    /** The number of the first code: the lowest that leaves out all numbers in braces that are text. */
    private static int firstNumber(CodedText text) {
        int count = text.codes().size();
        BitSet taken = new BitSet();
        Matcher mark = MARK.matcher(text.text());
        while (mark.find()) {
            taken.set(Integer.parseInt(mark.group(2)));
        }
        int first = 1;
        for (int next = taken.nextSetBit(first); next >= 0 && next < first + count; next = taken.nextSetBit(first)) {
            first = next + 1;
        }
        return first;
    }
}
