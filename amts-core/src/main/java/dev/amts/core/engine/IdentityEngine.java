package dev.amts.core.engine;

import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import java.util.List;
import java.util.Set;

/** Gives each text back as it is: what differs afterwards was changed on the way. Immutable and thread-safe. */
public final class IdentityEngine implements TranslationEngine {
    private static final EngineCapabilities CAPABILITIES = new EngineCapabilities(
            EngineCapabilities.Granularity.UNIT,
            List.of(),
            Integer.MAX_VALUE,
            Set.of(EngineCapabilities.Feature.VERBATIM));

    /** All such engines are alike. */
    public IdentityEngine() {}

    @Override
    public EngineCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        return request.texts().stream().map(Translation::of).toList();
    }
}
