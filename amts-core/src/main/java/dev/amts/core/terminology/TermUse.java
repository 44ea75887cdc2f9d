package dev.amts.core.terminology;

import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.Terminology;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that translations use the terms that they must. Immutable and thread-safe.
 *
 * <p>Where a terminology has several targets for one source, any of them will do.
 */
public final class TermUse {
    private final TermMatcher sources;
    private final TermMatcher targets;

    public TermUse(Terminology terminology, Language source, Language target) {
        this.sources = TermMatcher.ofSources(terminology, source);
        this.targets = TermMatcher.ofTargets(terminology, target);
    }

    /** The source terms whose targets are not in the translation, each once, in the order of the source. */
    public List<TermMatch> missing(CodedText source, CodedText target) {
        List<TermMatch> wanted = sources.find(source);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<Term> used = new HashSet<>();
        targets.findAll(target).forEach(match -> used.addAll(match.terms()));
        Map<Term, TermMatch> missing = new LinkedHashMap<>();
        for (TermMatch match : wanted) {
            if (match.terms().stream().noneMatch(used::contains)) {
                missing.putIfAbsent(match.term(), match);
            }
        }
        return new ArrayList<>(missing.values());
    }
}
