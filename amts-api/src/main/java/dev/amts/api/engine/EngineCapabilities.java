package dev.amts.api.engine;

import dev.amts.api.text.CodeEncoding;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What an engine can do, so that a pipeline gives it what it can use. Immutable.
 *
 * @param granularity what it is best given
 * @param encodings how it can be given inline codes, the best first; empty if it reads them from the coded text itself
 * @param maximumBytes the longest text that it takes, in bytes of UTF-8 after encoding
 * @param features what else it makes use of
 */
public record EngineCapabilities(
        Granularity granularity, List<CodeEncoding> encodings, int maximumBytes, Set<Feature> features) {
    /** What one text of a request is. */
    public enum Granularity {
        /** One sentence. */
        SEGMENT,
        /** All of a text unit. */
        UNIT
    }

    /** What an engine can make use of beyond the texts. */
    public enum Feature {
        PARALLEL_DATA,
        /** Reads the parallel data of a request as examples, of which a few that fit its texts are best. */
        EXAMPLE_AWARE,
        TERMINOLOGY,
        FORMALITY,
        PROFANITY_MASK,
        /**
         * Writes nothing of its own: all it gives is what people wrote, or the source. So its translations are markup, and
         * their codes are as those people saw fit.
         */
        MEMORY,
        /**
         * Writes no text of the target language: marks for a reader, or what it was given. A language profile leaves that
         * alone.
         */
        VERBATIM
    }

    /** Takes whole units of any length with their codes, and nothing else. */
    public static final EngineCapabilities BASIC =
            new EngineCapabilities(Granularity.UNIT, List.of(), Integer.MAX_VALUE, Set.of());

    public EngineCapabilities {
        Objects.requireNonNull(granularity);
        encodings = List.copyOf(encodings);
        features = Set.copyOf(features);
        if (maximumBytes <= 0) {
            throw new IllegalArgumentException("an engine takes at least one byte, not " + maximumBytes);
        }
    }
}
