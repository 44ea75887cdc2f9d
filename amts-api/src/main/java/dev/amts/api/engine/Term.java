package dev.amts.api.engine;

/**
 * A source term and the target term that must be used for it. Immutable.
 *
 * @param source as it stands in the source text
 * @param target as it must stand in the translation
 */
public record Term(String source, String target) {
    public Term {
        if (source.isBlank() || target.isBlank()) {
            throw new IllegalArgumentException(
                    "a term needs a source and a target: \"" + source + "\", \"" + target + "\"");
        }
    }
}
