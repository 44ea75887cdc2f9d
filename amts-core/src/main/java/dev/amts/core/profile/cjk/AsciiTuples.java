package dev.amts.core.profile.cjk;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes are written in ASCII, with a space after each comma: {@code (10, 20)}. Points and intervals stay as they are. A
 * shape of words that is full-width throughout is left so by default: the D2L translators' guide asks for ASCII there
 * too, but their published chapters have it full-width twenty times to one. The style {@code all} follows the guide's
 * letter. Immutable and thread-safe.
 */
final class AsciiTuples implements ProfileRule.OfText {
    private static final String ALL = "all";

    private final String name;
    private final boolean all;

    AsciiTuples(String name, ProfileOptions options) {
        this.name = name;
        this.all = options.switches().style(name).filter(ALL::equals).isPresent();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> styles() {
        return List.of("numbers", ALL);
    }

    @Override
    public String description() {
        return "shapes are ASCII with a space after each comma: (10, 20)";
    }

    @Override
    public List<Edit> edits(RuleText text) {
        if (!Script.hasIdeograph(text)) {
            return List.of();
        }
        CjkText cjk = new CjkText(text);
        Tuples tuples = new Tuples(cjk);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            Tuples.Kind kind = c == '(' || c == '（' ? tuples.kindAt(i) : Tuples.Kind.NONE;
            boolean shape = kind == Tuples.Kind.SHAPE || kind == Tuples.Kind.SHAPE_OF_WORDS;
            if (shape && !cjk.isForeign(i)) {
                int end = cjk.partner(i);
                if (all || kind == Tuples.Kind.SHAPE || !isWide(text, i, end)) {
                    editTuple(text, i, end, edits);
                }
                i = end;
            }
        }
        return edits;
    }

    private static boolean isWide(RuleText text, int start, int end) {
        return text.at(start) == '（'
                && text.at(end) == '）'
                && text.masked().substring(start, end).indexOf(',') < 0;
    }

    private static void editTuple(RuleText text, int start, int end, List<Edit> edits) {
        if (text.at(start) == '（') {
            edits.add(Edit.replace(start, start + 1, "("));
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.at(i);
            if (c == ',' || c == '，') {
                int next = i + 1;
                while (next < end && Script.isBlank(text.at(next))) {
                    next++;
                }
                String wanted = next < end ? ", " : ",";
                if (!text.masked().substring(i, next).equals(wanted)) {
                    edits.add(Edit.replace(i, next, wanted));
                }
                i = next - 1;
            }
        }
        if (text.at(end) == '）') {
            edits.add(Edit.replace(end, end + 1, ")"));
        }
    }
}
