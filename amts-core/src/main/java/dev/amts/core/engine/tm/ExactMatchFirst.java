package dev.amts.core.engine.tm;

import dev.amts.api.engine.Charge;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An engine that is only asked for what a translation memory does not have exactly: nothing is paid for that a person has
 * translated already. Thread-safe where both are.
 */
public final class ExactMatchFirst implements TranslationEngine {
    private final TranslationEngine memory;
    private final TranslationEngine engine;

    /**
     * An engine behind a memory; both are closed with this.
     *
     * @param memory translates by the request's parallel data
     */
    public ExactMatchFirst(TranslationEngine memory, TranslationEngine engine) {
        this.memory = Objects.requireNonNull(memory);
        this.engine = Objects.requireNonNull(engine);
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        List<@Nullable Translation> out = new ArrayList<>(exact(request));
        List<CodedText> left = left(request, out);
        List<Translation> answers = left.isEmpty() ? List.of() : engine.translate(request.withTexts(left));
        int next = 0;
        List<Translation> all = new ArrayList<>();
        for (Translation each : out) {
            all.add(each != null ? each : answers.get(next++));
        }
        return all;
    }

    @Override
    public Charge estimate(TranslationRequest request) {
        return engine.estimate(request.withTexts(left(request, exact(request))));
    }

    @Override
    public EngineCapabilities capabilities() {
        return engine.capabilities();
    }

    @Override
    public void close() {
        memory.close();
        engine.close();
    }

    private List<@Nullable Translation> exact(TranslationRequest request) {
        List<@Nullable Translation> exact = new ArrayList<>();
        for (Translation each : memory.translate(request.withEncoding(null))) {
            exact.add(each.origin() == Origin.EXACT ? each : null);
        }
        return exact;
    }

    private static List<CodedText> left(TranslationRequest request, List<@Nullable Translation> exact) {
        List<CodedText> left = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            if (exact.get(i) == null) {
                left.add(request.texts().get(i));
            }
        }
        return left;
    }
}
