package dev.amts.core.sync.exchange.part;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inline codes of a unit, numbered so that a code of the translation has the number of the source's that it repeats. */
public final class Codes {
    private static final Set<CodeKind> FREE = Set.of(CodeKind.EMPHASIS, CodeKind.SLIDE_MARK, CodeKind.ESCAPE);

    private final List<String> data = new ArrayList<>();
    private int from;

    /** What comes now is numbered anew: an id stands for one code of a unit. */
    public void nextPart() {
        from = data.size();
    }

    /** The original data, by number from 1 on. */
    public List<String> data() {
        return data;
    }

    /** The number of each code of a text; equal data has one number as often as the source has it. */
    public List<Integer> numbers(CodedText text) {
        Map<String, Integer> seen = new HashMap<>();
        List<Integer> out = new ArrayList<>();
        for (InlineCode code : text.codes()) {
            String each = text.data(code);
            int wanted = seen.merge(each, 1, Integer::sum);
            out.add(number(each, wanted));
        }
        return out;
    }

    private int number(String each, int occurrence) {
        int left = occurrence;
        for (int i = from; i < data.size(); i++) {
            if (data.get(i).equals(each) && --left == 0) {
                return i + 1;
            }
        }
        data.add(each);
        return data.size();
    }

    /** Codes of the first text that the second lacks, of the kinds that must survive. */
    public static List<String> lost(CodedText before, CodedText after) {
        List<String> left = new ArrayList<>();
        after.codes().forEach(code -> left.add(after.data(code)));
        List<String> out = new ArrayList<>();
        for (InlineCode code : before.codes()) {
            if (!FREE.contains(code.kind()) && !left.remove(before.data(code))) {
                out.add(before.data(code));
            }
        }
        return out;
    }
}
