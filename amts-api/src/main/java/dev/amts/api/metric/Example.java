package dev.amts.api.metric;

import java.util.List;
import java.util.Objects;

/**
 * One text that was translated, and how people translated it. Immutable.
 *
 * @param hypothesis what is to be judged
 * @param references one or more good translations
 */
public record Example(String hypothesis, List<String> references) {
    public Example {
        Objects.requireNonNull(hypothesis);
        references = List.copyOf(references);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("an example needs a reference");
        }
    }

    /** An example with one reference. */
    public static Example of(String hypothesis, String reference) {
        return new Example(hypothesis, List.of(reference));
    }
}
