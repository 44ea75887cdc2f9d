package dev.amts.api.engine;

import java.util.Objects;

/**
 * How a translation is to sound, for engines that can be told. Immutable.
 *
 * @param formality how readers are addressed
 * @param profanity what to do with profane words
 */
public record TranslationOptions(Formality formality, Profanity profanity) {
    /** The engine's own choice in everything. */
    public static final TranslationOptions DEFAULT = new TranslationOptions(Formality.UNSPECIFIED, Profanity.KEEP);

    /** How readers are addressed. */
    public enum Formality {
        UNSPECIFIED,
        FORMAL,
        INFORMAL
    }

    /** What to do with profane words. */
    public enum Profanity {
        KEEP,
        MASK
    }

    public TranslationOptions {
        Objects.requireNonNull(formality);
        Objects.requireNonNull(profanity);
    }
}
