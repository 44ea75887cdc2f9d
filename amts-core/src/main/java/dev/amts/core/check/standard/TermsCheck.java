package dev.amts.core.check.standard;

import dev.amts.api.engine.Term;
import dev.amts.core.check.Check;
import dev.amts.core.check.Finding;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import dev.amts.core.terminology.TermMatch;
import dev.amts.core.terminology.TermUse;
import java.util.List;
import java.util.stream.Collectors;

/** Terms of the terminology that the source has and whose translation the target does not use. */
final class TermsCheck implements Check {
    @Override
    public String name() {
        return "terminology";
    }

    @Override
    public String description() {
        return "terms of the terminology that are not used";
    }

    @Override
    public List<Finding> check(TranslatedDocument document) {
        Findings findings = new Findings(name(), document);
        if (document.terminology().terms().isEmpty()) {
            return List.of();
        }
        TermUse use = new TermUse(document.terminology(), document.from(), document.to());
        for (UnitPair pair : document.pairs()) {
            if (pair.isBoth()) {
                for (TermMatch missing : use.missing(pair.source(), pair.target())) {
                    String wanted = missing.terms().stream().map(Term::target).collect(Collectors.joining(" or "));
                    findings.add(
                            Severity.WARNING,
                            pair,
                            "\"" + missing.term().source() + "\" is to be translated as " + wanted);
                }
            }
        }
        return findings.list();
    }
}
