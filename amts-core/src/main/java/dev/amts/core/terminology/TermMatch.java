package dev.amts.core.terminology;

import dev.amts.api.engine.Term;
import dev.amts.api.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A place in a text where a term stands. Immutable.
 *
 * @param terms the terms that are spelled so, in the terminology's order; never empty
 * @param span where, in UTF-16 units of the text; marks of emphasis and the like may lie inside
 */
public record TermMatch(List<Term> terms, Span span) {
    public TermMatch {
        terms = List.copyOf(terms);
        Objects.requireNonNull(span);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a match needs a term");
        }
    }

    /** The first of the terms: the one that counts where several have one source. */
    public Term term() {
        return terms.get(0);
    }
}
