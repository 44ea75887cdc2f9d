package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedJob;
import dev.amts.aws.emulator.EmulatedTranslation;
import dev.amts.core.Amts;
import dev.amts.core.evaluate.Evaluator;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.parallel.ParallelDataWriter;
import dev.amts.core.parallel.SegmentRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The article's story by commands: a translated book, its pairs, a job with them, the chapters as Markdown again, BLEU. */
class AmazonStoryTest {
    private static final String ROLE = "arn:aws:iam::111122223333:role/amts-translate";
    private static AmazonEmulator amazon;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        System.setProperty("aws.accessKeyId", "emulator");
        System.setProperty("aws.secretAccessKey", "emulator");
        amazon = AmazonEmulator.start(EmulatedTranslation.SAME).createBucket("books");
    }

    @AfterAll
    static void stop() {
        assertThat(amazon.violations()).isEmpty();
        amazon.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private static CommandRun amts(Object... arguments) {
        List<String> all = new ArrayList<>();
        for (Object each : arguments) {
            if (each instanceof List<?> several) {
                several.forEach(one -> all.add(String.valueOf(one)));
            } else {
                all.add(String.valueOf(each));
            }
        }
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertThat(run.status()).as(all.get(0) + " " + run.out() + run.err()).isZero();
        return run;
    }

    private static List<String> bucket() {
        List<String> options = new ArrayList<>(Spawned.options(amazon));
        options.addAll(List.of("--s3-bucket", "books"));
        return options;
    }

    /** The English chapters of a size, the smallest first. */
    private static List<Path> chapters(int count) throws IOException {
        return SharedData.chapterFiles().stream()
                .filter(file -> file.toString().endsWith(".en.md") && size(file) > 3000)
                .sorted(Comparator.comparingLong(AmazonStoryTest::size))
                .limit(count)
                .toList();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path chinese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".en.md", ".zh.md"));
    }

    @Test
    void fromABookToTranslatedChaptersAndTheirScores(TestReporter reporter) throws IOException {
        List<Path> book = chapters(20);
        Path pairs = prepare(book);
        Path second = secondLanguage(pairs);

        CommandRun created = amts("parallel-data", "create", "d2l", pairs, second, "--store", "amazon", bucket());
        assertThat(created.out()).contains("d2l: ACTIVE, ");
        assertThat(amts("parallel-data", "list", "--store", "amazon", bucket()).out())
                .contains("zh zh-TW");
        assertThat(amts("parallel-data", "show", "d2l", "--store", "amazon", bucket())
                        .out())
                .contains("imported: ");

        List<Path> sent = book.subList(0, 5);
        Object job = List.of(
                "--from",
                "en",
                "--to",
                "zh,zh-TW",
                "--format",
                "d2l-markdown",
                "--role-arn",
                ROLE,
                "--journal",
                folder.resolve("journal").toString());
        CommandRun plan = amts("job", "start", "--dry-run", job, bucket(), "--parallel-data", "d2l", sent);
        assertThat(plan.out()).contains("5 documents of text/html").contains("USD (prices of ");
        assertThat(amazon.jobs()).isEmpty();

        Path with = folder.resolve("with");
        CommandRun run = amts("job", "start", job, bucket(), "--parallel-data", "d2l", sent, "-o", with);
        assertThat(run.out()).contains("10 documents written");
        Path without = folder.resolve("without");
        amts("job", "start", job, bucket(), sent, "-o", without);
        assertThat(amazon.jobs()).hasSize(2).allMatch(each -> each.status().equals("COMPLETED"));
        long billed = amazon.jobs().get(0).characters();
        assertThat(plan.out()).contains(String.format("in total %,d characters", billed));

        for (Path chapter : sent) {
            // Nothing was translated without parallel data: the emulator gave back what it got.
            assertThat(without.resolve("zh-TW." + chapter.getFileName())).exists();
            assertThat(with.resolve("zh." + chapter.getFileName())).exists();
        }
        for (Path chapter : sent) {
            for (Path outputs : List.of(with, without)) {
                for (String target : List.of("zh.", "zh-TW.")) {
                    Path output = outputs.resolve(target + chapter.getFileName());
                    assertThat(skeleton(output)).as(output.toString()).isEqualTo(skeleton(chapter));
                }
            }
        }
        // No language profile touches Dutch, and the emulator gave every text back as it was.
        Path same = folder.resolve("same");
        amts(
                "job",
                "start",
                job(),
                bucket(),
                "--from",
                "en",
                "--to",
                "nl",
                "--format",
                "d2l-markdown",
                sent,
                "-o",
                same);
        for (Path chapter : sent) {
            assertThat(same.resolve("nl." + chapter.getFileName())).hasSameBinaryContentAs(chapter);
        }
        double plain = bleu(without, sent);
        double custom = bleu(with, sent);
        reporter.publishEntry(Map.of("BLEU with parallel data", "" + custom, "without", "" + plain));
        assertThat(custom).isGreaterThan(plain + 10);

        String id = amazon.jobs().stream()
                .map(EmulatedJob::name)
                .findFirst()
                .orElseThrow()
                .replaceFirst("-1$", "");
        assertThat(amts("job", "show", id, job(), bucket()).out()).contains("status: COMPLETED");
        assertThat(amts("job", "list", job(), bucket()).out()).contains(id + "-1");
        amts("job", "wait", id, job(), bucket());
        amts("job", "stop", id, job(), bucket());
        amts("job", "resume", id, job());
        Path again = folder.resolve("again");
        amts("job", "download", id, job(), "-o", again);
        for (Path chapter : sent) {
            assertThat(again.resolve("zh." + chapter.getFileName()))
                    .hasSameBinaryContentAs(with.resolve("zh." + chapter.getFileName()));
        }
        assertThat(amazon.jobs()).hasSize(3);

        amts("parallel-data", "update", "d2l", pairs, "--store", "amazon", bucket());
        Path back = folder.resolve("back.csv");
        amts("parallel-data", "download", "d2l", "--store", "amazon", bucket(), "-o", back);
        assertThat(Files.readAllLines(back)).hasSameSizeAs(Files.readAllLines(pairs));
        amts("parallel-data", "delete", "d2l", "--store", "amazon", bucket());
        assertThat(amts("parallel-data", "list", "--store", "amazon", bucket()).out())
                .doesNotContain("d2l");
    }

    @Test
    void translatesInRealtimeAndByJobInOneGo() throws IOException {
        Path chapter = chapters(1).get(0);
        Path pairs = prepare(List.of(chapter));
        Object all = List.of("--from", "en", "--to", "zh", "--format", "d2l-markdown");
        CommandRun plan = amts(
                "translate",
                all,
                "--engine",
                "amazon",
                Spawned.options(amazon).subList(0, 4),
                "--dry-run",
                chapter,
                "-o",
                folder.resolve("dry"));
        assertThat(plan.out()).contains("would be billed: ").contains("USD");
        long before = amazon.realtimeCharacters();
        amts(
                "translate",
                all,
                "--engine",
                "amazon",
                Spawned.options(amazon).subList(0, 4),
                chapter,
                "-o",
                folder.resolve("realtime"));
        long billed = amazon.realtimeCharacters() - before;
        assertThat(plan.out()).contains(String.format("%,d characters", billed));
        // Without text that was translated, a chapter comes back byte for byte, but for style rules of the language.
        assertThat(folder.resolve("realtime").resolve("zh." + chapter.getFileName()))
                .exists();

        long half = amazon.realtimeCharacters();
        amts(
                "translate",
                all,
                "--engine",
                "amazon",
                Spawned.options(amazon).subList(0, 4),
                "--parallel-data",
                pairs,
                chapter,
                "-o",
                folder.resolve("memory"));
        assertThat(amazon.realtimeCharacters() - half).isLessThan(billed);

        CommandRun run = amts(
                "translate",
                all,
                "--engine",
                "amazon-batch",
                bucket(),
                "--role-arn",
                ROLE,
                "--engine-option",
                "journal=" + folder.resolve("runs"),
                "--parallel-data",
                pairs,
                chapter,
                "-o",
                folder.resolve("job"));
        assertThat(run.out()).contains("1 documents written");
        assertThat(bleu(folder.resolve("job"), List.of(chapter))).isGreaterThan(50);
    }

    private Object job() {
        return List.of(
                "--role-arn", ROLE, "--journal", folder.resolve("journal").toString());
    }

    private Path prepare(List<Path> book) throws IOException {
        Path copies = Files.createDirectories(folder.resolve("book"));
        for (Path chapter : book) {
            for (Path file : List.of(chapter, chinese(chapter))) {
                Files.copy(file, copies.resolve(file.getFileName()));
            }
        }
        Path pairs = folder.resolve("pairs.csv");
        amts(
                "prepare",
                "--from",
                "en",
                "--to",
                "zh",
                "--format",
                "d2l-markdown",
                "--match",
                "{name}.en.md={name}.zh.md",
                copies,
                "-o",
                pairs);
        return pairs;
    }

    private Path secondLanguage(Path pairs) {
        Language english = Language.of("en");
        Language taiwan = Language.of("zh-TW");
        Path file = folder.resolve("second.csv");
        try (Stream<SegmentPair> all =
                ParallelDataFile.open(pairs, english, Language.of("zh")).pairs()) {
            List<SegmentPair> other = all.map(pair -> new SegmentPair(pair.source(), "译：" + pair.target()))
                    .toList();
            ParallelDataWriter.write(
                    ParallelData.of("second", english, taiwan, other), file, SegmentRules.ofAnyLength());
        }
        return file;
    }

    /** A chapter without its texts: what must be the same in a translation of it. */
    private static String skeleton(Path file) throws IOException {
        try (Amts amts = Amts.from("en").to("zh").format("d2l-markdown").build()) {
            Document document = amts.read(file);
            StringBuilder skeleton = new StringBuilder();
            int from = 0;
            for (TextUnit unit : document.units()) {
                skeleton.append(document.source(), from, unit.span().start()).append("[text]");
                from = unit.span().end();
            }
            return skeleton.append(document.source().substring(from)).toString();
        }
    }

    private static double bleu(Path outputs, List<Path> chapters) throws IOException {
        try (Amts amts = Amts.from("en").to("zh").format("d2l-markdown").build()) {
            List<Evaluator.Comparison> comparisons = new ArrayList<>();
            for (Path chapter : chapters) {
                comparisons.add(new Evaluator.Comparison(
                        amts.read(outputs.resolve("zh." + chapter.getFileName())), amts.read(chinese(chapter))));
            }
            return amts.evaluate(comparisons).total("BLEU").value();
        }
    }
}
