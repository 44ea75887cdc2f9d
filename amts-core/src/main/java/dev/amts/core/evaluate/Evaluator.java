package dev.amts.core.evaluate;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.metric.Example;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Scores translated documents against people's translations, text unit by text unit. Immutable and thread-safe.
 *
 * <p>Both documents are read in the same way, so that code, formulas on lines of their own and other parts that nobody
 * translates do not count. Slide marks are left out; inline codes stand in the text as they are.
 */
public final class Evaluator {
    private final Language language;
    private final List<QualityMetric> metrics;

    /**
     * @param language the language of the translations
     * @param metrics what to measure, in the order to report
     */
    public Evaluator(Language language, List<? extends QualityMetric> metrics) {
        this.language = Objects.requireNonNull(language);
        this.metrics = List.copyOf(metrics);
    }

    /**
     * A translation and what to compare it with. Immutable.
     *
     * @param hypothesis the translation to be judged
     * @param reference a person's translation of the same source
     */
    public record Comparison(Document hypothesis, Document reference) {
        public Comparison {
            Objects.requireNonNull(hypothesis);
            Objects.requireNonNull(reference);
        }
    }

    /**
     * Scores each document, and all of them as one corpus.
     *
     * @throws InvalidInputException if there is nothing to compare, in one of them or at all
     */
    public Evaluation evaluate(List<Comparison> comparisons) {
        List<Evaluation.DocumentScores> documents = new ArrayList<>();
        List<Example> all = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            List<Example> examples = UnitPairing.pair(comparison.hypothesis(), comparison.reference(), language);
            String name = comparison.hypothesis().name();
            if (examples.isEmpty()) {
                throw new InvalidInputException(name + ": neither it nor its reference has any text to compare");
            }
            int missing = (int) examples.stream()
                    .filter(each -> each.hypothesis().isEmpty())
                    .count();
            int extra = (int) examples.stream()
                    .filter(each -> each.references().get(0).isEmpty())
                    .count();
            documents.add(new Evaluation.DocumentScores(name, examples.size(), missing, extra, score(examples)));
            all.addAll(examples);
        }
        if (all.isEmpty()) {
            throw new InvalidInputException("there is no document to evaluate");
        }
        return new Evaluation(documents, score(all));
    }

    /** The pairs of text units that {@link #evaluate} compares, for significance tests and examples in reports. */
    public List<Example> examples(Comparison comparison) {
        return UnitPairing.pair(comparison.hypothesis(), comparison.reference(), language);
    }

    private List<Score> score(List<Example> examples) {
        return metrics.stream().map(metric -> metric.score(examples.stream())).toList();
    }
}
