package dev.amts.core.profile.terms;

import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import dev.amts.core.terminology.TermMatch;
import dev.amts.core.terminology.TermMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the target term where an engine left the source's untranslated. Conservative: only a term that the source text
 * has, where its translation stands nowhere in the target, outside brackets, and not where it looks like a name. Does
 * nothing without a terminology. Immutable and thread-safe.
 */
public final class TermEnforcement implements ProfileRule.OfText {
    private final String name;
    private final TermMatcher sources;
    private final TermMatcher targets;

    public TermEnforcement(String name, ProfileOptions options, Language target) {
        this.name = name;
        this.sources = TermMatcher.ofSources(options.terminology(), options.source());
        this.targets = TermMatcher.ofTargets(options.terminology(), target);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "a term of the terminology that was left untranslated is replaced by its translation";
    }

    @Override
    public List<Edit> edits(RuleText text) {
        Map<Term, Term> wanted = new HashMap<>();
        for (TermMatch match : sources.find(text.source())) {
            match.terms().forEach(term -> wanted.put(term, match.term()));
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> translated = new HashSet<>();
        targets.findAll(text.target()).forEach(match -> match.terms().forEach(term -> translated.add(term.source())));
        Brackets brackets = new Brackets(text);
        List<Edit> edits = new ArrayList<>();
        for (TermMatch match : sources.find(text.target())) {
            Term term = wanted.get(match.term());
            int start = match.span().start();
            int end = match.span().end();
            String spelled = text.masked().substring(start, end);
            if (term != null
                    && !translated.contains(term.source())
                    && !brackets.isInside(start)
                    && !looksLikeName(spelled, term)
                    && !isPartOfPath(text, start, end)
                    && spelled.chars().noneMatch(c -> c >= RuleText.WORD && c <= RuleText.FOREIGN)) {
                edits.add(Edit.replace(start, end, term.target()));
            }
        }
        return edits;
    }

    /** As the word in {@code data/labels.csv} or {@code my_label}. */
    private static boolean isPartOfPath(RuleText text, int start, int end) {
        char next = text.at(end);
        return "/\\._-@#".indexOf(text.at(start - 1)) >= 0
                || "/\\_-@".indexOf(next) >= 0
                || (next == '.' && Character.isLetterOrDigit(text.at(end + 1)));
    }

    /** One word with a capital that the terminology writes without one. */
    private static boolean looksLikeName(String spelled, Term term) {
        return Character.isUpperCase(spelled.codePointAt(0))
                && !Character.isUpperCase(term.source().codePointAt(0))
                && spelled.indexOf(' ') < 0;
    }
}
