package dev.amts.core.evaluate;

import dev.amts.api.metric.Score;
import java.util.List;

/**
 * The scores of translated documents, each and in total. Immutable.
 *
 * @param documents one entry for each document
 * @param total the scores of all documents taken as one corpus, one for each metric
 */
public record Evaluation(List<DocumentScores> documents, List<Score> total) {
    public Evaluation {
        documents = List.copyOf(documents);
        total = List.copyOf(total);
    }

    /**
     * The total of a metric.
     *
     * @param metric its name as the score gives it, as in {@code "BLEU"}
     * @throws IllegalArgumentException if it was not measured
     */
    public Score total(String metric) {
        return total.stream()
                .filter(score -> score.metric().equals(metric))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no score for " + metric));
    }

    /**
     * The scores of one document. Immutable.
     *
     * @param name the document's name
     * @param segments how many text units were compared
     * @param missing how many units of the reference stand against nothing
     * @param extra how many units of the translation stand against nothing
     * @param scores one for each metric
     */
    public record DocumentScores(String name, int segments, int missing, int extra, List<Score> scores) {
        public DocumentScores {
            scores = List.copyOf(scores);
        }
    }
}
