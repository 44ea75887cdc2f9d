package dev.amts.api.align;

import dev.amts.api.Language;
import java.util.List;

/**
 * Turns texts into vectors so that translations of each other lie close together. Usually a neural model that knows many
 * languages. Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface SentenceEmbedder {
    /**
     * Embeds texts.
     *
     * @param texts sentences, or several joined by a space
     * @return one vector for each text, in order, all of the same dimension; their lengths do not matter
     * @throws dev.amts.api.EngineException if the model cannot be run
     */
    List<float[]> embed(List<String> texts, Language language);
}
