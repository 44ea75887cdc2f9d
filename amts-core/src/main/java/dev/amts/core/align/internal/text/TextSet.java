package dev.amts.core.align.internal.text;

import dev.amts.api.align.Bitext;
import dev.amts.api.align.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    private static final int GRAM = 4;

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
        List<OneSide> sides = inParallel(
                () -> new OneSide(sourceUnits, bitexts.stream().map(Bitext::source)),
                () -> new OneSide(targetUnits, bitexts.stream().map(Bitext::target)));
        List<List<SideUnits>> units = inParallel(sides.get(0)::units, sides.get(1)::units);
        List<TextPair> all = new ArrayList<>();
        for (int d = 0; d < bitexts.size(); d++) {
            Side source = sides.get(0).sides.get(d);
            Side target = sides.get(1).sides.get(d);
            List<SharedUnits> shared =
                    new ArrayList<>(shared(source, target, bitexts.get(d).translation()));
            shared.add(terms(source, target, sourceTerms, targetTerms));
            all.add(new TextPair(
                    d,
                    source,
                    target,
                    most,
                    shared,
                    units.get(0).get(d),
                    units.get(1).get(d)));
        }
        pairs = List.copyOf(all);
        sourceGenerated = sourceUnits.generatedUnits();
        sourceConditions = sourceUnits.conditionUnits();
        targetGenerated = targetUnits.generatedUnits();
        targetConditions = targetUnits.conditionUnits();
    }

    /** One side of all documents. */
    private static final class OneSide {
        final List<Side> sides;
        private final LexicalVocabulary vocabulary;
        private final List<LexicalVocabulary.Counted> counted;

        OneSide(LexicalVocabulary vocabulary, Stream<List<Sentence>> documents) {
            this.vocabulary = vocabulary;
            sides = documents.map(Side::of).toList();
            counted = sides.stream().map(vocabulary::count).toList();
        }

        List<SideUnits> units() {
            return counted.stream().map(vocabulary::units).toList();
        }
    }

    private static <T> List<T> inParallel(Supplier<T> first, Supplier<T> second) {
        return Stream.of(first, second).parallel().map(Supplier::get).toList();
    }

    private static List<SharedUnits> shared(Side source, Side target, List<String> translation) {
        List<List<SharedUnits>> kinds = inParallel(
                () -> shared(source, target, translation, SharedUnits::words),
                () -> shared(
                        source,
                        target,
                        translation,
                        (texts, vocabulary) -> SharedUnits.grams(texts, GRAM, vocabulary)));
        return List.of(
                kinds.get(0).get(0),
                kinds.get(1).get(0),
                kinds.get(0).get(1),
                kinds.get(1).get(1));
    }

    /** The units of a kind that the target shares with the source, and those that it shares with the translation. */
    private static List<SharedUnits> shared(
            Side source, Side target, List<String> translation, BiFunction<List<String>, Vocabulary, IntLists> finder) {
        Vocabulary vocabulary = new Vocabulary();
        IntLists ofTarget = finder.apply(target.texts, vocabulary);
        IntLists ofSource = finder.apply(source.texts, vocabulary);
        SharedUnits units = SharedUnits.of(ofSource, ofTarget, vocabulary.size());
        if (translation.isEmpty()) {
            return List.of(units, SharedUnits.none(source.size, target.size));
        }
        IntLists translated = finder.apply(translation, vocabulary);
        return List.of(units, SharedUnits.of(translated, ofTarget, vocabulary.size()));
    }

    private static SharedUnits terms(Side source, Side target, TermFinder sourceTerms, TermFinder targetTerms) {
        if (sourceTerms.isEmpty() || targetTerms.isEmpty()) {
            return SharedUnits.none(source.size, target.size);
        }
        Vocabulary terms = new Vocabulary();
        IntLists ofSource = SharedUnits.terms(source.texts, sourceTerms, terms);
        IntLists ofTarget = SharedUnits.terms(target.texts, targetTerms, terms);
        return SharedUnits.of(ofSource, ofTarget, terms.size());
    }
}
