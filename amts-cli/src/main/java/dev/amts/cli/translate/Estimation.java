package dev.amts.cli.translate;

import dev.amts.api.engine.Charge;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import java.util.List;

/** Adds up what an engine would bill, and translates nothing. Thread-safe. */
final class Estimation implements TranslationEngine {
    private final TranslationEngine engine;
    private Charge charge = Charge.NONE;

    Estimation(TranslationEngine engine) {
        this.engine = engine;
    }

    @Override
    public synchronized List<Translation> translate(TranslationRequest request) {
        charge = charge.plus(engine.estimate(request));
        return request.texts().stream()
                .map(text -> Translation.untranslated(text, "only estimated"))
                .toList();
    }

    @Override
    public EngineCapabilities capabilities() {
        return engine.capabilities();
    }

    /** What all requests so far would cost. */
    synchronized Charge charge() {
        return charge;
    }
}
