package dev.amts.core.align.internal.text;

import dev.amts.api.align.Bitext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The documents that are aligned together, and the vocabularies that they share. Immutable by convention. */
public final class TextSet {
    /** What {@link TextPair#shared} holds, in order. */
    public enum Shared {
        WORDS,
        GRAMS,
        TRANSLATED_WORDS,
        TRANSLATED_GRAMS,
        TERMS
    }

    public final List<TextPair> pairs;
    public final Vocabulary sourceGenerated;
    public final Vocabulary sourceConditions;
    public final Vocabulary targetGenerated;
    public final Vocabulary targetConditions;

    /** The set of these documents. */
    public TextSet(List<Bitext> bitexts, Knowledge knowledge, int most) {
        LexicalVocabulary sourceUnits =
                new LexicalVocabulary(knowledge.targetGivenSource(), knowledge.sourceGivenTarget());
        LexicalVocabulary targetUnits =
                new LexicalVocabulary(knowledge.sourceGivenTarget(), knowledge.targetGivenSource());
        TermFinder sourceTerms = knowledge.sourceTerms();
        TermFinder targetTerms = knowledge.targetTerms();
        List<Side> sources = new ArrayList<>();
        List<Side> targets = new ArrayList<>();
        List<LexicalVocabulary.Counted> countedSources = new ArrayList<>();
        List<LexicalVocabulary.Counted> countedTargets = new ArrayList<>();
        for (Bitext bitext : bitexts) {
            Side source = Side.of(bitext.source());
            Side target = Side.of(bitext.target());
            countedSources.add(sourceUnits.count(source));
            countedTargets.add(targetUnits.count(target));
            sources.add(source);
            targets.add(target);
        }
        List<TextPair> all = new ArrayList<>();
        for (int d = 0; d < bitexts.size(); d++) {
            Side source = sources.get(d);
            Side target = targets.get(d);
            List<SharedUnits> shared =
                    new ArrayList<>(shared(source, target, bitexts.get(d).translation()));
            shared.add(SharedUnits.of(sourceTerms.units(source.texts), targetTerms.units(target.texts)));
            all.add(new TextPair(
                    d,
                    source,
                    target,
                    most,
                    shared,
                    sourceUnits.units(countedSources.get(d)),
                    targetUnits.units(countedTargets.get(d))));
        }
        pairs = List.copyOf(all);
        sourceGenerated = sourceUnits.generatedUnits();
        sourceConditions = sourceUnits.conditionUnits();
        targetGenerated = targetUnits.generatedUnits();
        targetConditions = targetUnits.conditionUnits();
    }

    private static List<SharedUnits> shared(Side source, Side target, List<String> translation) {
        List<Set<String>> targetWords = SharedUnits.words(target.texts);
        List<Set<String>> targetGrams = SharedUnits.grams(target.texts, 4);
        List<SharedUnits> shared = new ArrayList<>();
        shared.add(SharedUnits.of(SharedUnits.words(source.texts), targetWords));
        shared.add(SharedUnits.of(SharedUnits.grams(source.texts, 4), targetGrams));
        // Without a translation these hold nothing.
        List<String> translated = translation.isEmpty() ? Collections.nCopies(source.size, "") : translation;
        shared.add(SharedUnits.of(SharedUnits.words(translated), targetWords));
        shared.add(SharedUnits.of(SharedUnits.grams(translated, 4), targetGrams));
        return shared;
    }
}
