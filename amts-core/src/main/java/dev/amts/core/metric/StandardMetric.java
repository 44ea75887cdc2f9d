package dev.amts.core.metric;

import dev.amts.api.InvalidInputException;
import dev.amts.api.metric.Example;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.Score;
import dev.amts.api.metric.Score.Direction;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.BleuScore;
import dev.amts.bleu.Chrf;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.Ter;
import dev.amts.bleu.TerScore;
import dev.amts.bleu.corpus.Corpus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A metric of amts-bleu as a {@link QualityMetric}: the same numbers, the same signature. Immutable and thread-safe.
 *
 * <pre>{@code
 * QualityMetric bleu = StandardMetric.of(Bleu.builder().tokenizer(StandardTokenizer.CHINESE).build());
 * bleu.score(examples.stream()).signature();    // nrefs:1|case:mixed|eff:no|tok:zh|smooth:exp|version:…
 * }</pre>
 */
public final class StandardMetric implements QualityMetric {
    /** Examples are counted in blocks of this many, which bounds the memory. */
    private static final int BLOCK = 1024;

    private final Counting<?, ?> counting;
    private final Direction direction;

    private StandardMetric(Counting<?, ?> counting, Direction direction) {
        this.counting = counting;
        this.direction = direction;
    }

    /** BLEU. Its details are the precisions, the brevity penalty and the lengths. */
    public static StandardMetric of(Bleu bleu) {
        return new StandardMetric(new Counting<>(bleu), Direction.HIGHER_IS_BETTER);
    }

    /** chrF and chrF++. */
    public static StandardMetric of(Chrf chrf) {
        return new StandardMetric(new Counting<>(chrf), Direction.HIGHER_IS_BETTER);
    }

    /** TER. Its details are the edits and the references' length. */
    public static StandardMetric of(Ter ter) {
        return new StandardMetric(new Counting<>(ter), Direction.LOWER_IS_BETTER);
    }

    @Override
    public Score score(Stream<Example> examples) {
        dev.amts.bleu.Score score = counting.score(examples.iterator());
        return new Score(
                score.name(), score.percent(), direction, score.signature().toString(), details(score));
    }

    private static Map<String, Double> details(dev.amts.bleu.Score score) {
        Map<String, Double> details = new LinkedHashMap<>();
        if (score instanceof BleuScore bleu) {
            for (int n = 0; n < bleu.precisions().size(); n++) {
                details.put("precision-" + (n + 1), bleu.precisions().get(n));
            }
            details.put("brevity-penalty", bleu.brevityPenalty());
            details.put("hypothesis-length", (double) bleu.hypothesisLength());
            details.put("reference-length", (double) bleu.referenceLength());
        } else if (score instanceof TerScore ter) {
            details.put("edits", (double) ter.edits());
            details.put("reference-length", ter.referenceLength());
        }
        return details;
    }

    /** Ties a metric to the statistics that are its own. */
    private record Counting<S extends Statistics<S>, R extends dev.amts.bleu.Score>(Metric<S, R> metric) {
        Counting {
            Objects.requireNonNull(metric);
        }

        R score(Iterator<Example> examples) {
            if (!examples.hasNext()) {
                throw new InvalidInputException(
                        "there is nothing to score: give at least one translation and reference");
            }
            long read = 0;
            Example first = examples.next();
            int references = first.references().size();
            List<Example> block = new ArrayList<>(List.of(first));
            S sum = null;
            while (!block.isEmpty()) {
                while (block.size() < BLOCK && examples.hasNext()) {
                    block.add(examples.next());
                }
                S counted = metric.statistics(corpus(block, references, read));
                sum = sum == null ? counted : sum.merge(counted);
                read += block.size();
                block.clear();
                if (examples.hasNext()) {
                    block.add(examples.next());
                }
            }
            return metric.score(Objects.requireNonNull(sum));
        }

        private static Corpus corpus(List<Example> block, int references, long before) {
            List<String> hypotheses = new ArrayList<>(block.size());
            List<List<String>> columns = new ArrayList<>();
            for (int i = 0; i < references; i++) {
                columns.add(new ArrayList<>(block.size()));
            }
            for (Example example : block) {
                if (example.references().size() != references) {
                    throw new InvalidInputException("example " + (before + hypotheses.size() + 1) + " has "
                            + example.references().size() + " references, those before have " + references
                            + ": give each the same number");
                }
                hypotheses.add(example.hypothesis());
                for (int i = 0; i < references; i++) {
                    columns.get(i).add(example.references().get(i));
                }
            }
            return Corpus.of(hypotheses, columns);
        }
    }
}
