package dev.amts.core.check;

import java.util.List;

/** One thing to look for in a translated document. Implementations are immutable and thread-safe. */
public interface Check {
    /** A short name: lower-case words with hyphens. */
    String name();

    /** One line that tells a translator what is looked for. */
    String description();

    /** What was found, in no particular order. */
    List<Finding> check(TranslatedDocument document);

    /** A check that looks at one unit and its source at a time. */
    interface OfUnits extends Check {
        /** Looks at one pair and tells {@code findings}. */
        void check(UnitPair pair, TranslatedDocument document, Findings findings);

        @Override
        default List<Finding> check(TranslatedDocument document) {
            Findings findings = new Findings(name(), document);
            for (UnitPair pair : document.pairs()) {
                if (pair.isBoth()) {
                    check(pair, document, findings);
                }
            }
            return findings.list();
        }
    }
}
