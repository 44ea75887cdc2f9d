package dev.amts.api.batch;

import dev.amts.api.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document in one target language. Immutable.
 *
 * @param input the name of the document that was given
 * @param target the language of the output
 * @param document the translated document, or null if it could not be translated
 * @param error why not; empty if it was
 */
public record BatchOutput(
        String input, Language target, @Nullable BatchDocument document, String error) {
    public BatchOutput {
        Objects.requireNonNull(input);
        Objects.requireNonNull(target);
        Objects.requireNonNull(error);
        if ((document == null) == error.isEmpty()) {
            throw new IllegalArgumentException(input + ": an output has a document or an error");
        }
    }
}
