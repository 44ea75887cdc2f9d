package dev.amts.core.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.discovery.Services;
import dev.amts.core.experiment.ExperimentResult.Row;
import dev.amts.core.experiment.HeldOut.Revisions;
import dev.amts.core.experiment.engine.Effort;
import dev.amts.core.experiment.engine.EngineByRequests;
import dev.amts.core.experiment.engine.EngineUnderTest;
import dev.amts.core.experiment.report.ExperimentReport;
import dev.amts.core.experiment.score.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentRunTest {
    private static final Language ENGLISH = Language.of("en");
    private static final Language SPANISH = Language.of("es");

    private static final DocumentPair TESTED = pair(
            "tested.md",
            "# Gardens\n\nA garden wants water every morning. The old gardener knows each tree by its name.\n\n"
                    + "Bees visit the flowers before noon.\n",
            "# Jardines\n\nUn jardín necesita agua cada mañana. El viejo jardinero conoce cada árbol por su nombre.\n\n"
                    + "Las abejas visitan las flores antes del mediodía.\n");
    private static final DocumentPair EARLIER = pair(
            "earlier.md",
            "# Gardens\n\nA garden wants water every morning. The old gardener knows every tree by its name.\n",
            "# Jardines\n\nUn jardín necesita agua cada mañana. El viejo jardinero conoce todo árbol por su nombre.\n");
    private static final DocumentPair OTHER = pair(
            "other.md",
            "# Kitchens\n\nThe cook tastes the soup before dinner. Salt and pepper stand on the shelf.\n\n"
                    + "Bees visit the flowers before noon. A knife must be sharp to be safe.\n",
            "# Cocinas\n\nEl cocinero prueba la sopa antes de la cena. La sal y la pimienta están en el estante.\n\n"
                    + "Las abejas visitan las flores antes del mediodía. Un cuchillo debe estar afilado para ser seguro.\n");

    @TempDir
    private Path folder;

    private static DocumentPair pair(String name, String english, String spanish) {
        var markdown = Services.discover().format("markdown", Settings.none());
        return new DocumentPair(markdown.parse(name, english), markdown.parse("es/" + name, spanish));
    }

    private static Experiment experiment(
            HeldOut heldOut, List<EngineUnderTest> engines, List<DocumentPair> pool, DocumentPair... earlier) {
        return new Experiment(
                "Gardens",
                ENGLISH,
                SPANISH,
                List.of(Direction.FORWARD, Direction.BACKWARD),
                List.of(new TestDocument("tested", TESTED, List.of(earlier))),
                List.of(
                        new PairSet.None("none"),
                        new PairSet.OfDocuments("paragraph", Granularity.PARAGRAPH, pool),
                        new PairSet.OfDocuments("sentence", Granularity.SENTENCE, pool)),
                engines,
                heldOut);
    }

    private static EngineUnderTest memory() {
        return new EngineByRequests(
                "tm", "tm", (source, target) -> Services.discover().engine("tm", Settings.none()), null);
    }

    private static ExperimentResult run(Experiment experiment) {
        return ExperimentRun.of(experiment).run(ProgressListener.NONE);
    }

    private static List<List<Measurement>> scores(ExperimentResult result) {
        return result.rows().stream().map(Row::total).toList();
    }

    @Test
    void aTestDocumentInItsOwnParallelDataChangesNothingAndIsReported() {
        ExperimentResult clean = run(experiment(HeldOut.STRICT, List.of(memory()), List.of(OTHER)));
        ExperimentResult leaking = run(experiment(HeldOut.STRICT, List.of(memory()), List.of(TESTED, OTHER)));
        assertThat(scores(leaking)).isEqualTo(scores(clean));
        HeldOutReport report = leaking.reports().get(2);
        assertThat(report.ofTestDocuments()).isPositive();
        assertThat(report.documents()).containsExactly("tested.md: under test");
        assertThat(clean.reports().get(2).ofTestDocuments()).isZero();
        assertThat(ExperimentReport.markdown(leaking)).contains("- tested.md: under test");
    }

    @Test
    void withoutTheGuardItWouldChangeAll() {
        // A sanity check of the test above: its documents do leak if they are let through.
        HeldOut open = new HeldOut(Revisions.USED, 1, 1);
        ExperimentResult leaking = run(experiment(open, List.of(memory()), List.of(EARLIER, OTHER), EARLIER));
        assertThat(leaking.rows().get(2).total("BLEU").value())
                .isGreaterThan(leaking.rows().get(0).total("BLEU").value() + 20);
        assertThat(leaking.reports().get(2).usedRevisions()).isPositive();
    }

    @Test
    void earlierRevisionsAreLeftOutWhetherSomebodySaidSoOrNot() {
        List<DocumentPair> pool = List.of(EARLIER, OTHER);
        ExperimentResult clean = run(experiment(HeldOut.STRICT, List.of(memory()), List.of(OTHER)));
        ExperimentResult declared = run(experiment(HeldOut.STRICT, List.of(memory()), pool, EARLIER));
        ExperimentResult undeclared = run(experiment(HeldOut.STRICT, List.of(memory()), pool));
        assertThat(scores(declared)).isEqualTo(scores(clean));
        assertThat(scores(undeclared)).isEqualTo(scores(clean));
        assertThat(undeclared.reports().get(2).ofRevisions()).isPositive();
        assertThat(undeclared.reports().get(2).documents())
                .containsExactly("earlier.md: a revision of a document under test");
    }

    @Test
    void aSentenceUnderTestInAnotherDocumentIsLeftOutAlone() {
        ExperimentResult result = run(experiment(HeldOut.STRICT, List.of(memory()), List.of(OTHER)));
        HeldOutReport sentences = result.reports().get(2);
        assertThat(sentences.nearDuplicates()).isEqualTo(1);
        assertThat(sentences.kept()).isPositive();
        // The paragraph that holds the sentence goes as a whole.
        assertThat(result.reports().get(1).nearDuplicates()).isEqualTo(1);
    }

    /** Counts what it is asked, and breaks at a given request. */
    private static final class Counting implements TranslationEngine {
        private final List<TranslationRequest> asked = new ArrayList<>();
        private int left;

        Counting(int left) {
            this.left = left;
        }

        @Override
        public List<Translation> translate(TranslationRequest request) {
            if (left-- == 0) {
                throw new EngineException("the line is down", Recovery.RETRY);
            }
            asked.add(request);
            return request.texts().stream()
                    .map(text -> Translation.of(CodedText.plain(text.text().toUpperCase(java.util.Locale.ROOT))))
                    .toList();
        }
    }

    private EngineUnderTest kept(TranslationEngine engine) {
        return new EngineByRequests("counting", "counting 1", (source, target) -> engine, folder);
    }

    @Test
    void theSameRequestIsNeverSentTwice() {
        Counting first = new Counting(-1);
        ExperimentResult before = run(experiment(HeldOut.STRICT, List.of(kept(first)), List.of(OTHER)));
        // It makes no use of parallel data: all three rows are one request in each direction.
        assertThat(first.asked).hasSize(2);
        Counting second = new Counting(-1);
        ExperimentResult after = run(experiment(HeldOut.STRICT, List.of(kept(second)), List.of(OTHER)));
        assertThat(second.asked).isEmpty();
        assertThat(scores(after)).isEqualTo(scores(before));
        Effort effort = after.rows().get(0).effort();
        assertThat(effort.kept()).isEqualTo(effort.requests()).isPositive();
    }

    @Test
    void anInterruptedExperimentGoesOn() {
        Counting broken = new Counting(1);
        Experiment experiment = experiment(HeldOut.STRICT, List.of(kept(broken)), List.of(OTHER));
        assertThatThrownBy(() -> run(experiment)).isInstanceOf(EngineException.class);
        Counting mended = new Counting(-1);
        run(experiment(HeldOut.STRICT, List.of(kept(mended)), List.of(OTHER)));
        assertThat(mended.asked).hasSize(1);
    }

    @Test
    void aDamagedAnswerIsAskedForAgain() throws IOException {
        run(experiment(HeldOut.STRICT, List.of(kept(new Counting(-1))), List.of(OTHER)));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "{\"texts\": 3");
            }
        }
        Counting again = new Counting(-1);
        run(experiment(HeldOut.STRICT, List.of(kept(again)), List.of(OTHER)));
        assertThat(again.asked).hasSize(2);
    }

    @Test
    void anEngineThatUsesParallelDataIsAskedAnewForOthers() {
        Counting plain = new Counting(-1);
        TranslationEngine using = new TranslationEngine() {
            @Override
            public List<Translation> translate(TranslationRequest request) {
                return plain.translate(request);
            }

            @Override
            public EngineCapabilities capabilities() {
                EngineCapabilities basic = EngineCapabilities.BASIC;
                return new EngineCapabilities(
                        basic.granularity(),
                        basic.encodings(),
                        basic.maximumBytes(),
                        Set.of(EngineCapabilities.Feature.PARALLEL_DATA));
            }
        };
        run(experiment(HeldOut.STRICT, List.of(kept(using)), List.of(OTHER)));
        assertThat(plain.asked).hasSize(6);
    }

    @Test
    void equalTranslationsDoNotDiffer() {
        ExperimentResult result = run(experiment(HeldOut.STRICT, List.of(kept(new Counting(-1))), List.of(OTHER)));
        Measurement bleu = result.rows().get(1).total("BLEU");
        assertThat(bleu.verdict()).isEqualTo(Measurement.Verdict.UNDECIDED);
        assertThat(bleu.difference()).isEqualTo(new Measurement.Difference(bleu.value(), 1));
    }

    @Test
    void writesAllReports() throws IOException {
        ExperimentResult result = run(
                experiment(new HeldOut(Revisions.USED, 0.7, 0.3), List.of(memory()), List.of(EARLIER, OTHER), EARLIER));
        ExperimentReport.write(result, folder.resolve("report"));
        assertThat(Files.readString(folder.resolve("report/report.md")))
                .contains("| document | none | paragraph | sentence |")
                .contains("en → es");
        // A header, and for each of six rows three metrics of the document and of all.
        assertThat(Files.readAllLines(folder.resolve("report/report.csv"))).hasSize(1 + 6 * 3 * 2);
        assertThat(Files.readString(folder.resolve("report/report.json"))).contains("\"pValue\"");
        assertThat(Files.readString(folder.resolve("report/report.html")))
                .contains("<svg", "<ins>")
                .doesNotContain("<script", "http://", "https://");
    }
}
