package dev.amts.core.experiment;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.document.Document;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.core.align.document.DocumentAligner;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.discovery.Services;
import dev.amts.core.experiment.ExperimentResult.DocumentRow;
import dev.amts.core.experiment.ExperimentResult.Row;
import dev.amts.core.experiment.engine.Effort;
import dev.amts.core.experiment.engine.EngineUnderTest;
import dev.amts.core.experiment.engine.EngineUnderTest.Outcome;
import dev.amts.core.experiment.score.Compared;
import dev.amts.core.experiment.score.Gauges;
import dev.amts.core.experiment.score.Measurement;
import dev.amts.core.prepare.Preparer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries out an experiment: for each direction the parallel data, for each engine and set the translations, the scores
 * and what they mean. Immutable; each run is for one thread.
 */
public final class ExperimentRun {
    private final Experiment experiment;
    private final Services services;
    private final Segmenter segmenter;
    private final Aligner aligner;

    private ExperimentRun(Experiment experiment, Services services) {
        this.experiment = experiment;
        this.services = services;
        this.segmenter = services.segmenter("rules", Settings.none());
        this.aligner = services.aligner("lexical", Settings.none());
    }

    /** The run of an experiment with AMTS's own segmenter and aligner. */
    public static ExperimentRun of(Experiment experiment) {
        return new ExperimentRun(experiment, Services.discover());
    }

    /**
     * Runs the experiment. Run again after an interruption it goes on, for engines keep their answers.
     *
     * @throws dev.amts.api.EngineException if an engine fails
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    public ExperimentResult run(ProgressListener listener) {
        List<HeldOutReport> reports = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Direction direction : experiment.directions()) {
            Map<String, GuardedPairs> sets = new LinkedHashMap<>();
            GuardedPairs.Maker maker = maker(direction);
            for (PairSet set : experiment.sets()) {
                GuardedPairs pairs = maker.make(set, listener);
                sets.put(set.label(), pairs);
                reports.add(pairs.report());
            }
            OneDirection work = new OneDirection(direction);
            for (EngineUnderTest engine : experiment.engines()) {
                rows.addAll(work.rows(engine, sets, listener));
            }
        }
        return new ExperimentResult(
                experiment.title(),
                experiment.first().tag(),
                experiment.second().tag(),
                experiment.heldOut(),
                reports,
                rows);
    }

    private GuardedPairs.Maker maker(Direction direction) {
        Guard guard = new Guard(
                experiment.heldOut(),
                segmenter,
                experiment.source(direction),
                experiment.target(direction),
                experiment.documents().stream()
                        .map(each -> new TestDocument(
                                each.name(),
                                experiment.directed(each.pair(), direction),
                                each.earlier().stream()
                                        .map(pair -> experiment.directed(pair, direction))
                                        .toList()))
                        .toList());
        return new GuardedPairs.Maker(experiment, direction, new Preparer(segmenter, aligner), guard);
    }

    /** What all rows of a direction share: the documents, the references, the metrics. */
    private final class OneDirection {
        private final Direction direction;
        private final Language source;
        private final Language target;
        private final List<DocumentPair> pairs;
        private final List<ReferenceTexts> references;
        private final Gauges gauges;

        OneDirection(Direction direction) {
            this.direction = direction;
            this.source = experiment.source(direction);
            this.target = experiment.target(direction);
            this.pairs = experiment.documents().stream()
                    .map(document -> experiment.directed(document.pair(), direction))
                    .toList();
            DocumentAligner documents = new DocumentAligner(segmenter, aligner);
            this.references = pairs.stream()
                    .map(pair -> new ReferenceTexts(pair, source, target, documents))
                    .toList();
            this.gauges = Gauges.into(target);
        }

        List<Row> rows(EngineUnderTest engine, Map<String, GuardedPairs> sets, ProgressListener listener) {
            List<Row> rows = new ArrayList<>();
            List<List<Compared>> baseline = null;
            try (EngineUnderTest.Session session = engine.open(source, target)) {
                int done = 0;
                String task = engine.label() + ", " + source.tag() + " to " + target.tag();
                for (Map.Entry<String, GuardedPairs> set : sets.entrySet()) {
                    listener.report(
                            new ProgressEvent(task, done++, sets.size(), "sets of parallel data", set.getKey()));
                    List<Outcome> outcomes = session.translate(
                            pairs.stream().map(DocumentPair::source).toList(),
                            set.getValue().pairs(),
                            listener);
                    List<List<Compared>> compared = compare(outcomes);
                    rows.add(row(engine.label(), set.getKey(), outcomes, compared, baseline));
                    baseline = baseline == null ? compared : baseline;
                }
                listener.report(new ProgressEvent(task, done, sets.size(), "sets of parallel data", ""));
            }
            return rows;
        }

        private List<List<Compared>> compare(List<Outcome> outcomes) {
            List<List<Compared>> out = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                Document document = pairs.get(i).source();
                out.add(references
                        .get(i)
                        .compare(services.format(document.format(), Settings.none())
                                .parse(document.name(), outcomes.get(i).text())));
            }
            return out;
        }

        private Row row(
                String engine,
                String set,
                List<Outcome> outcomes,
                List<List<Compared>> compared,
                @Nullable List<List<Compared>> baseline) {
            List<List<Measurement>> measurements = gauges.measure(compared, baseline);
            List<DocumentRow> documents = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                documents.add(new DocumentRow(
                        experiment.documents().get(i).name(),
                        compared.get(i).size(),
                        measurements.get(i),
                        outcomes.get(i).effort()));
            }
            return new Row(
                    direction,
                    engine,
                    set,
                    documents,
                    measurements.get(measurements.size() - 1),
                    outcomes.stream().map(Outcome::effort).reduce(Effort.NONE, Effort::plus),
                    baseline == null
                            ? ExperimentResult.Examples.NONE
                            : ExampleChoice.of(gauges, documents, baseline, compared));
        }
    }
}
