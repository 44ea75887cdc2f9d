package dev.amts.core.experiment;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.experiment.engine.EngineUnderTest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Engines, each without and with several sets of parallel data, on documents of which a human translation is known.
 * Immutable.
 *
 * <pre>{@code
 * Experiment experiment = new Experiment(
 *         "Chapters", Language.of("en"), Language.of("zh"), List.of(Direction.FORWARD), documents,
 *         List.of(new PairSet.None("none"), new PairSet.OfDocuments("sentence", Granularity.SENTENCE, others)),
 *         List.of(EngineByRequests.named("tm", Settings.none())), HeldOut.STRICT);
 * ExperimentResult result = ExperimentRun.of(experiment).run(ProgressListener.NONE);
 * ExperimentReport.write(result, Path.of("report"));
 * }</pre>
 *
 * @param title what to call it
 * @param first the language of the first document of each pair
 * @param second the language of its translation
 * @param directions which way to translate, one or both
 * @param documents what is under test
 * @param sets what to translate with; the first is the baseline that others are compared with
 * @param engines what translates
 * @param heldOut what is kept out of the parallel data
 */
public record Experiment(
        String title,
        Language first,
        Language second,
        List<Direction> directions,
        List<TestDocument> documents,
        List<PairSet> sets,
        List<EngineUnderTest> engines,
        HeldOut heldOut) {
    /**
     * Checks that there is something to do, and that names are unique.
     *
     * @throws ConfigurationException if not
     */
    public Experiment {
        Objects.requireNonNull(title);
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        directions = List.copyOf(directions);
        documents = List.copyOf(documents);
        sets = List.copyOf(sets);
        engines = List.copyOf(engines);
        Objects.requireNonNull(heldOut);
        requireDistinct("direction", directions);
        requireDistinct(
                "document under test",
                documents.stream().map(TestDocument::name).toList());
        requireDistinct(
                "set of parallel data", sets.stream().map(PairSet::label).toList());
        requireDistinct("engine", engines.stream().map(EngineUnderTest::label).toList());
    }

    private static void requireDistinct(String what, List<?> names) {
        if (names.isEmpty()) {
            throw new ConfigurationException("an experiment needs at least one " + what);
        }
        Set<Object> seen = new HashSet<>();
        for (Object name : names) {
            if (!seen.add(name)) {
                throw new ConfigurationException(
                        "two of one name, \"" + name + "\": give each " + what + " its own, or name it once");
            }
        }
    }

    /** The language that is translated in a direction. */
    public Language source(Direction direction) {
        return direction == Direction.FORWARD ? first : second;
    }

    /** The language that is wanted in a direction. */
    public Language target(Direction direction) {
        return direction == Direction.FORWARD ? second : first;
    }

    /** Documents in the order of a direction. */
    DocumentPair directed(DocumentPair pair, Direction direction) {
        return direction == Direction.FORWARD
                ? pair
                : new DocumentPair(/* source= */ pair.target(), /* target= */ pair.source());
    }
}
