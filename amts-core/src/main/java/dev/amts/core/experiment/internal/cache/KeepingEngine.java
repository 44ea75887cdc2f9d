package dev.amts.core.experiment.internal.cache;

import dev.amts.api.EngineException;
import dev.amts.api.engine.Charge;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.EngineCapabilities.Feature;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An engine that keeps every answer and never asks the same twice, and measures what its answers took. Thread-safe where
 * the engine is.
 */
public final class KeepingEngine implements TranslationEngine {
    private final TranslationEngine engine;
    private final String identity;
    private final @Nullable AnswerFolder folder;
    private Duration time = Duration.ZERO;
    private Charge charge = Charge.NONE;
    private int requests;
    private int kept;
    private @Nullable ParallelData known;
    private String keyOfKnown = "";

    /**
     * @param identity what the engine is: its name, version and settings
     * @param folder null to keep nothing
     */
    public KeepingEngine(TranslationEngine engine, String identity, @Nullable AnswerFolder folder) {
        this.engine = engine;
        this.identity = identity;
        this.folder = folder;
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        if (folder == null) {
            Answer answer = ask(request);
            count(answer, 0);
            return answer.translations();
        }
        String key = ContentKey.of(identity, request, pairs(request.parallelData()));
        Optional<Answer> found = folder.find(key)
                .filter(answer -> answer.texts().size() == request.texts().size());
        if (found.isPresent()) {
            count(found.get(), 1);
            return found.get().translations();
        }
        Answer answer = ask(request);
        folder.keep(key, answer);
        count(answer, 0);
        return answer.translations();
    }

    private Answer ask(TranslationRequest request) {
        Charge estimate = engine.estimate(request);
        long start = System.nanoTime();
        List<Translation> translations = engine.translate(request);
        if (translations.size() != request.texts().size()) {
            throw new EngineException(
                    "the engine returned " + translations.size() + " translations for "
                            + request.texts().size() + " texts",
                    EngineException.Recovery.GIVE_UP);
        }
        return Answer.of(Duration.ofNanos(System.nanoTime() - start), estimate, translations);
    }

    private synchronized void count(Answer answer, int asked) {
        time = time.plus(answer.time());
        charge = charge.plus(answer.charge());
        requests++;
        kept += asked;
    }

    /** Pairs of a set are the same for all requests, and many: their key is made once. */
    private synchronized String pairs(ParallelData pairs) {
        if (!engine.capabilities().features().contains(Feature.PARALLEL_DATA)) {
            return "";
        }
        if (pairs != known) {
            keyOfKnown = ContentKey.of(pairs);
            known = pairs;
        }
        return keyOfKnown;
    }

    @Override
    public Charge estimate(TranslationRequest request) {
        return engine.estimate(request);
    }

    @Override
    public EngineCapabilities capabilities() {
        return engine.capabilities();
    }

    /** How long the engine worked for all answers so far, kept ones included. */
    public synchronized Duration time() {
        return time;
    }

    /** What all answers so far cost, kept ones included. */
    public synchronized Charge charge() {
        return charge;
    }

    /** How many requests were answered. */
    public synchronized int requests() {
        return requests;
    }

    /** How many of them from the folder. */
    public synchronized int kept() {
        return kept;
    }

    @Override
    public void close() {
        engine.close();
    }
}
