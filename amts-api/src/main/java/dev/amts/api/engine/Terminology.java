package dev.amts.api.engine;

import java.util.List;
import java.util.Objects;

/**
 * Term pairs that must be used. Immutable.
 *
 * @param name the name it has with an engine that keeps terminologies; may be empty
 * @param terms the pairs; of two with one source the first counts
 */
public record Terminology(String name, List<Term> terms) {
    /** No terms. */
    public static final Terminology NONE = new Terminology("", List.of());

    public Terminology {
        Objects.requireNonNull(name);
        terms = List.copyOf(terms);
    }
}
