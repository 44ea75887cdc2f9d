package dev.amts.core.experiment.score;

import java.util.Objects;

/**
 * A text that was translated, what was made of it, and a person's translation. Immutable.
 *
 * @param source the source text, on one line
 * @param hypothesis what is judged; may be empty
 * @param reference a person's translation; may be empty
 */
public record Compared(String source, String hypothesis, String reference) {
    public Compared {
        Objects.requireNonNull(source);
        Objects.requireNonNull(hypothesis);
        Objects.requireNonNull(reference);
    }
}
