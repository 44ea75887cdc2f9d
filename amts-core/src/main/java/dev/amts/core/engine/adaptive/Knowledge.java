package dev.amts.core.engine.adaptive;

import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.text.CodedText;
import dev.amts.core.engine.adaptive.AdaptiveOptions.Learning;
import dev.amts.core.engine.adaptive.postedit.PostEditor;
import dev.amts.core.engine.tm.PairIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What parallel data teaches about an engine. Immutable and thread-safe.
 *
 * @param index finds pairs by their sources
 * @param editor corrects the engine; empty if nothing is learned
 */
record Knowledge(PairIndex index, Optional<PostEditor> editor) {
    /** How many texts the engine is given at once. */
    private static final int BATCH = 200;

    /**
     * Learns from parallel data.
     *
     * @param data the pairs
     * @param request languages and options, for which the engine translates the sources
     */
    static Knowledge of(
            ParallelData data, TranslationRequest request, TranslationEngine engine, AdaptiveOptions options) {
        PairIndex index = PairIndex.of(data);
        List<SegmentPair> pairs = sample(data, options.learning() == Learning.NEVER ? 0 : options.mostPairs());
        TranslationRequest bare = TranslationRequest.of(request.source(), request.target(), List.of())
                .withOptions(request.options())
                .withEncoding(
                        engine.capabilities().encodings().stream().findFirst().orElse(null));
        List<CodedText> sources =
                pairs.stream().map(pair -> Markup.read(pair.source())).toList();
        boolean bills = options.learning() == Learning.FREE
                && engine.estimate(bare.withTexts(sources)).amount().signum() > 0;
        if (pairs.isEmpty() || bills) {
            return new Knowledge(index, Optional.empty());
        }
        List<PostEditor.Triple> triples = new ArrayList<>();
        for (int start = 0; start < sources.size(); start += BATCH) {
            int end = Math.min(sources.size(), start + BATCH);
            List<Translation> answers = engine.translate(bare.withTexts(sources.subList(start, end)));
            for (int i = start; i < end; i++) {
                Translation answer = answers.get(i - start);
                if (answer.origin() != Origin.UNTRANSLATED) {
                    CodedText human = Markup.read(pairs.get(i).target());
                    triples.add(new PostEditor.Triple(sources.get(i), answer.text(), human));
                }
            }
        }
        return new Knowledge(index, Optional.of(PostEditor.learn(triples)));
    }

    /** So many of the pairs, evenly spread, in their order. */
    private static List<SegmentPair> sample(ParallelData data, int most) {
        if (most == 0) {
            return List.of();
        }
        long count;
        try (Stream<SegmentPair> pairs = data.pairs()) {
            count = pairs.count();
        }
        List<SegmentPair> sample = new ArrayList<>();
        long[] number = {0};
        try (Stream<SegmentPair> pairs = data.pairs()) {
            pairs.forEachOrdered(pair -> {
                long i = number[0]++;
                boolean taken = count <= most || i * most / count != (i + 1) * most / count;
                if (taken && !pair.source().isBlank() && !pair.target().isBlank()) {
                    sample.add(pair);
                }
            });
        }
        return sample;
    }
}
