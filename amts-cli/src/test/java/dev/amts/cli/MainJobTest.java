package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.Amts;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.parallel.ParallelDataWriter;
import dev.amts.core.parallel.SegmentRules;
import dev.amts.core.prepare.Preparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on real chapters; the whole of them is run through the command by the continuous integration. */
class MainJobTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");

    @TempDir
    Path folder;

    @Test
    void identityGivesAllChaptersBackByteForByte() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "translate",
                "--from",
                "en",
                "--to",
                "zh",
                "--engine",
                "identity",
                "--format",
                "d2l-markdown",
                "-o",
                folder.toString()));
        List<Path> files = SharedData.chapterFiles();
        files.forEach(file -> arguments.add(file.toString()));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(files).hasSize(188);
        for (Path file : files) {
            assertThat(folder.resolve("zh." + file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void theSentencePairsOfAChapterGiveItsTranslation() throws IOException {
        String name = "recurrent-neural-networks__language-models-and-dataset";
        Path english = SharedData.chapters().resolve(name + ".en.md");
        Path chinese = SharedData.chapters().resolve(name + ".zh.md");
        try (Amts amts = Amts.from("en").to("zh").format("d2l-markdown").build()) {
            Preparation prepared = amts.prepare(amts.read(english), amts.read(chinese));
            String draft =
                    amts.with(prepared.pairs()).translate(amts.read(english)).text();
            assertThat(amts.evaluate(amts.parse("draft.md", draft), amts.read(chinese))
                            .total("BLEU")
                            .value())
                    .isGreaterThan(95);
        }
    }

    @Test
    void withoutParallelDataTheOutputIsTheSourceAndThatIsSaid() throws IOException {
        Path english = SharedData.chapters().resolve("preliminaries__index.en.md");
        CommandRun run = CommandRun.of(
                "translate",
                "--from",
                "en",
                "--to",
                "zh",
                "--engine",
                "tm",
                english.toString(),
                "-o",
                folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("nothing was translated");
        assertThat(folder.resolve("zh.preliminaries__index.en.md")).hasSameBinaryContentAs(english);
    }

    @Test
    void pairsReadBackEqualFromEveryFormat() throws Exception {
        Preparation prepared = prepare("en", "zh", Granularity.SENTENCE, 8);
        List<SegmentPair> pairs = prepared.pairs().pairs().toList();
        assertThat(pairs).hasSizeGreaterThan(300);
        for (String extension : List.of("csv", "tsv", "tmx")) {
            Path file = folder.resolve("pairs." + extension);
            ParallelDataWriter.write(prepared.pairs(), file, SegmentRules.amazon());
            try (Stream<SegmentPair> back = ParallelDataFile.open(file, EN, ZH).pairs()) {
                assertThat(back.toList()).isEqualTo(pairs);
            }
        }
        assertThat(translationUnits(folder.resolve("pairs.tmx"))).isEqualTo(pairs.size());
    }

    @Test
    void everyPairIsKeptOrLeftOutWithAReason() throws IOException {
        for (Granularity granularity : Granularity.values()) {
            Preparation prepared = prepare("zh", "en", granularity, 8);
            long pairs = prepared.beads().stream().filter(bead -> bead.isPair()).count();
            assertThat(prepared.report().kept() + prepared.report().droppedTotal())
                    .isEqualTo(pairs);
            assertThat(prepared.dropped()).hasSize((int) prepared.report().droppedTotal());
            assertThat(prepared.beads().size() - pairs)
                    .isEqualTo(prepared.counts().oneSided());
        }
    }

    private static Preparation prepare(String from, String to, Granularity granularity, int chapters)
            throws IOException {
        try (Amts amts = Amts.from(from)
                .to(to)
                .format("d2l-markdown")
                .granularity(granularity)
                .build()) {
            List<DocumentPair> pairs = new ArrayList<>();
            for (Path file : SharedData.chapterFiles()) {
                if (file.toString().endsWith(".en.md") && pairs.size() < chapters) {
                    String base = file.toString().replaceFirst("en\\.md$", "");
                    pairs.add(new DocumentPair(
                            amts.read(Path.of(base + from + ".md")), amts.read(Path.of(base + to + ".md"))));
                }
            }
            return amts.prepare(pairs);
        }
    }

    /** Counted by another reader than the one under test. */
    private static int translationUnits(Path tmx) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(Files.newInputStream(tmx))
                .getElementsByTagName("tu")
                .getLength();
    }
}
