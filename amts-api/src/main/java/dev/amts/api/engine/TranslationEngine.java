package dev.amts.api.engine;

import java.util.List;

/**
 * Translates texts while the caller waits. Implementations are thread-safe; a pipeline calls from several threads.
 *
 * <p>One method is enough, so a test can give a function:
 *
 * <pre>{@code
 * TranslationEngine shout = request -> request.texts().stream()
 *         .map(text -> Translation.of(CodedText.plain(text.text().toUpperCase(Locale.ROOT))))
 *         .toList();
 * }</pre>
 */
@FunctionalInterface
public interface TranslationEngine extends AutoCloseable {
    /**
     * Translates the texts of a request.
     *
     * @return one translation for each text, in order; {@link Translation.Origin#UNTRANSLATED} where there is none
     * @throws dev.amts.api.EngineException if the engine fails; nothing of the request is translated then
     */
    List<Translation> translate(TranslationRequest request);

    /** What {@link #translate} of this request would cost; nothing is sent. Free unless an engine says otherwise. */
    default Charge estimate(TranslationRequest request) {
        return Charge.NONE;
    }

    /** What this engine can do; the same at every call. */
    default EngineCapabilities capabilities() {
        return EngineCapabilities.BASIC;
    }

    /** Frees connections and processes; never a client that the caller gave. */
    @Override
    default void close() {}
}
