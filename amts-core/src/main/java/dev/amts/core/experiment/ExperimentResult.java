package dev.amts.core.experiment;

import dev.amts.core.experiment.engine.Effort;
import dev.amts.core.experiment.score.Measurement;
import java.util.List;
import java.util.Objects;

/**
 * What an experiment found. Immutable.
 *
 * @param title the experiment's title
 * @param first tag of the first language
 * @param second tag of the second language
 * @param heldOut the rule by which parallel data were left out
 * @param reports what it left out, one for each set and direction
 * @param rows the figures, by direction, engine and set, in the experiment's order
 */
public record ExperimentResult(
        String title, String first, String second, HeldOut heldOut, List<HeldOutReport> reports, List<Row> rows) {
    public ExperimentResult {
        Objects.requireNonNull(title);
        Objects.requireNonNull(heldOut);
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
    }

    /**
     * One engine with one set of parallel data in one direction. Immutable.
     *
     * @param direction which way was translated
     * @param engine the engine's label
     * @param set the set's label
     * @param documents the figures of each document
     * @param total the measurements of all documents taken as one corpus, one for each metric
     * @param effort what all documents took
     * @param examples texts that differ from the baseline's: those that gained most, then those that lost most
     */
    public record Row(
            Direction direction,
            String engine,
            String set,
            List<DocumentRow> documents,
            List<Measurement> total,
            Effort effort,
            Examples examples) {
        public Row {
            documents = List.copyOf(documents);
            total = List.copyOf(total);
            Objects.requireNonNull(effort);
            Objects.requireNonNull(examples);
        }

        /** The average of the documents' scores, each document counting the same, as in the AMTS article. */
        public double average(String metric) {
            return documents.stream()
                    .mapToDouble(each -> Row.of(metric, each.measurements()).value())
                    .average()
                    .orElseThrow();
        }

        /** The measurement of all documents taken as one corpus. */
        public Measurement total(String metric) {
            return of(metric, total);
        }

        private static Measurement of(String metric, List<Measurement> measurements) {
            return measurements.stream()
                    .filter(each -> each.metric().equals(metric))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(metric + " was not measured"));
        }
    }

    /**
     * The figures of one document. Immutable.
     *
     * @param name the document's name
     * @param segments how many texts were compared
     * @param measurements one for each metric
     * @param effort what it took
     */
    public record DocumentRow(String name, int segments, List<Measurement> measurements, Effort effort) {
        public DocumentRow {
            measurements = List.copyOf(measurements);
        }
    }

    /**
     * Where parallel data help and where they hurt. Immutable.
     *
     * @param better how many texts score higher than the baseline's
     * @param worse how many score lower
     * @param same how many do neither
     * @param best those that gained most, the first most of all
     * @param worst those that lost most, the first most of all
     */
    public record Examples(int better, int worse, int same, List<Example> best, List<Example> worst) {
        /** Of the baseline itself. */
        public static final Examples NONE = new Examples(0, 0, 0, List.of(), List.of());

        public Examples {
            best = List.copyOf(best);
            worst = List.copyOf(worst);
        }
    }

    /**
     * A text as the baseline and this row translated it. Immutable.
     *
     * @param document the document's name
     * @param source the source text
     * @param reference a person's translation
     * @param baseline the baseline's translation
     * @param translation this row's translation
     * @param before the baseline's chrF2++
     * @param after this row's chrF2++
     */
    public record Example(
            String document,
            String source,
            String reference,
            String baseline,
            String translation,
            double before,
            double after) {}

    /** The languages of a direction, as in {@code "en → zh"}. */
    public String languages(Direction direction) {
        return direction == Direction.FORWARD ? first + " → " + second : second + " → " + first;
    }
}
