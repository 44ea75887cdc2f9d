package dev.amts.core.profile.terms;

import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import dev.amts.core.terminology.TermMatch;
import dev.amts.core.terminology.TermMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The source's term follows in brackets where its translation stands for the first time in a document: {@code
 * 线性回归（linear regression）}. Only in sentences, not in headings and captions; only where the source has the term and
 * the document does not explain it yet. Does nothing without a terminology. Immutable and thread-safe.
 */
public final class FirstMention implements ProfileRule {
    private static final String SENTENCE_ENDS = "。！？：；.!?:;…";

    private static final String SMALL_WORDS = "的是和与與或及在时時中上下里為为将將被把对對以等可能会會有也都则則来來从從到由用而之即称稱并並";

    private final String name;
    private final String open;
    private final String close;
    private final TermMatcher sources;
    private final TermMatcher targets;

    /**
     * A rule.
     *
     * @param open the bracket before the term
     * @param close the bracket after it
     */
    public FirstMention(String name, ProfileOptions options, Language target, String open, String close) {
        this.name = name;
        this.open = open;
        this.close = close;
        this.sources = TermMatcher.ofSources(options.terminology(), options.source());
        this.targets = TermMatcher.ofTargets(options.terminology(), target);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "a term of the terminology is followed by its source in brackets at its first mention";
    }

    @Override
    public List<List<Edit>> edits(List<RuleText> document) {
        Set<Term> explained = new HashSet<>();
        for (RuleText text : document) {
            for (TermMatch match : sources.findAll(text.target())) {
                explained.addAll(match.terms());
            }
        }
        List<List<Edit>> edits = new ArrayList<>(document.size());
        for (RuleText text : document) {
            edits.add(isSentence(text) ? edits(text, explained) : List.of());
        }
        return edits;
    }

    private List<Edit> edits(RuleText text, Set<Term> explained) {
        Set<Term> wanted = new HashSet<>();
        for (TermMatch match : sources.find(text.source())) {
            match.terms().stream().filter(term -> !explained.contains(term)).forEach(wanted::add);
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        Brackets brackets = new Brackets(text);
        for (TermMatch match : targets.find(text.target())) {
            for (Term term : match.terms()) {
                int at = afterMarks(text.target(), match.span().end());
                boolean free = !brackets.isInside(match.span().start())
                        && isWholeWord(text, match.span().start(), at);
                if (free && wanted.contains(term)) {
                    edits.add(Edit.insert(at, open + term.source() + close));
                    explained.add(term);
                    wanted.removeIf(other -> other.source().equalsIgnoreCase(term.source()));
                    break;
                }
            }
        }
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        return edits;
    }

    /**
     * Whether the mention is no part of a longer word, and not explained yet. Without spaces between words it is what
     * follows that tells: a mark, a code, or one of the small words that no compound goes on with.
     */
    private static boolean isWholeWord(RuleText text, int start, int end) {
        char next = text.at(text.after(end));
        if (next == '（' || next == '(' || next == '[') {
            return false;
        }
        boolean ideographic = Character.isIdeographic(text.masked().codePointAt(start));
        boolean goesOn = Character.isIdeographic(next) && SMALL_WORDS.indexOf(next) < 0;
        return !ideographic || (end - start > 1 && !goesOn);
    }

    private static boolean isSentence(RuleText text) {
        int last = text.before(text.length());
        while (last >= 0 && (Character.isWhitespace(text.at(last)) || "”’」』）)\"".indexOf(text.at(last)) >= 0)) {
            last = text.before(last);
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.at(last)) >= 0;
    }

    /** Past the closing marks at {@code offset}: the brackets follow the emphasis and do not lie in it. */
    private static int afterMarks(CodedText text, int offset) {
        int at = offset;
        for (int i = text.codeAt(at); i >= 0; i = text.codeAt(at)) {
            InlineCode code = text.codes().get(i);
            if (code.start() != at || code.role() != InlineCode.Role.CLOSING) {
                break;
            }
            at = code.end();
        }
        return at;
    }
}
