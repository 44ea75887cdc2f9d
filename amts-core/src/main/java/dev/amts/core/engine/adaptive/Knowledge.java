package dev.amts.core.engine.adaptive;

import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.text.CodedText;
import dev.amts.core.engine.adaptive.AdaptiveOptions.Learning;
import dev.amts.core.engine.adaptive.postedit.FuzzyRepair;
import dev.amts.core.engine.adaptive.postedit.PostEditor;
import dev.amts.core.engine.tm.PairIndex;
import dev.amts.core.text.CodeLocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What parallel data teaches about an engine. Immutable and thread-safe.
 *
 * @param index finds pairs by their sources
 * @param repair puts what differs into a similar text's translation; empty if nothing is learned
 * @param editor corrects the engine; empty if nothing is learned
 */
record Knowledge(PairIndex index, Optional<FuzzyRepair> repair, Optional<PostEditor> editor) {
    /** How many similar texts are looked at. */
    private static final int CANDIDATES = 5;

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
        if (pairs.isEmpty()) {
            return new Knowledge(index, Optional.empty(), Optional.empty());
        }
        List<FuzzyRepair.Pair> both = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            both.add(new FuzzyRepair.Pair(
                    sources.get(i), Markup.read(pairs.get(i).target())));
        }
        Optional<FuzzyRepair> repair = Optional.of(FuzzyRepair.learn(both));
        if (bills) {
            return new Knowledge(index, repair, Optional.empty());
        }
        List<PostEditor.Triple> triples = new ArrayList<>();
        for (int start = 0; start < sources.size(); start += BATCH) {
            int end = Math.min(sources.size(), start + BATCH);
            List<Translation> answers = engine.translate(bare.withTexts(sources.subList(start, end)));
            for (int i = start; i < end; i++) {
                Translation answer = answers.get(i - start);
                if (answer.origin() != Origin.UNTRANSLATED) {
                    triples.add(new PostEditor.Triple(
                            sources.get(i), answer.text(), both.get(i).target()));
                }
            }
        }
        return new Knowledge(index, repair, Optional.of(PostEditor.learn(triples)));
    }

    /**
     * A similar text whose translation can be repaired.
     *
     * @param gap its translation and what is to be put in
     * @param found the pair
     */
    record Similar(FuzzyRepair.Gap gap, PairIndex.Found found) {}

    /** The most similar text from a similarity on, if its translation can be repaired. */
    Optional<Similar> similar(CodedText text, double threshold) {
        if (repair.isEmpty() || threshold >= 1) {
            return Optional.empty();
        }
        return index.similar(text.text(), threshold, CANDIDATES).stream()
                .flatMap(found -> repair
                        .get()
                        .gap(text, Markup.read(found.pair().source()), located(text, found))
                        .map(gap -> new Similar(gap, found))
                        .stream())
                .findFirst();
    }

    /** The similar text's translation, with the codes that it shares with the text. */
    private static CodedText located(CodedText text, PairIndex.Found found) {
        return new CodeLocator(text).locate(found.pair().target(), text);
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
