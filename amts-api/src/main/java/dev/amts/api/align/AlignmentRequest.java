package dev.amts.api.align;

import dev.amts.api.Language;
import java.util.List;
import java.util.Objects;

/**
 * Bitexts of one language pair to be aligned together. Immutable. They are one set: an aligner may learn from all of them
 * what helps with each.
 *
 * @param source the language of the source sides
 * @param target the language of the target sides
 * @param bitexts the documents, in any order
 */
public record AlignmentRequest(Language source, Language target, List<Bitext> bitexts) {
    public AlignmentRequest {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        bitexts = List.copyOf(bitexts);
    }
}
