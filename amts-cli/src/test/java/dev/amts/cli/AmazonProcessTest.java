package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amts.aws.emulator.AmazonEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs in JVMs of their own. {@code -Damts.kills=20} sets how many runs are killed (2 unless given), {@code
 * -Damts.documents=10000} runs so many documents through one job with a heap of 256 MB (none unless given).
 */
class AmazonProcessTest {
    private static AmazonEmulator amazon;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        amazon = AmazonEmulator.start(text -> text.text().toUpperCase(Locale.ROOT))
                .createBucket("books");
    }

    @AfterAll
    static void stop() {
        assertThat(amazon.violations()).isEmpty();
        amazon.close();
    }

    private List<String> arguments(String name, Path output) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "job",
                "start",
                "--name",
                name,
                "--from",
                "en",
                "--to",
                "es",
                "--format",
                "d2l-markdown",
                "--role-arn",
                "arn:aws:iam::111122223333:role/amts-translate",
                "--s3-bucket",
                "books",
                "-o",
                output.toString()));
        all.addAll(Spawned.options(amazon));
        try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
            files.sorted().forEach(file -> all.add(file.toString()));
        }
        return all;
    }

    private void write(int count, int paragraphs) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("# Chapter " + i + "\n");
            for (int p = 0; p < paragraphs; p++) {
                text.append("\nParagraph ")
                        .append(p)
                        .append(" of $x_")
                        .append(i)
                        .append("$ has some words in it.\n");
            }
            Files.writeString(documents.resolve(String.format("c%05d.md", i)), text);
        }
    }

    private static Map<String, String> contents(Path output) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.toList()) {
                all.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void aKilledRunIsEndedByResumeWithOneJob(TestReporter reporter) throws Exception {
        int kills = Integer.getInteger("amts.kills", 2);
        write(30, 3);
        amazon.faults().delay(Duration.ofMillis(10));
        Path undisturbed = folder.resolve("undisturbed");
        long begun = System.nanoTime();
        Spawned whole = Spawned.of(folder, List.of(), arguments("undisturbed", undisturbed));
        assertThat(whole.await()).as(whole.err()).isZero();
        long time = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, String> expected = contents(undisturbed);
        assertThat(expected).hasSize(30);
        Random random = new Random(20);
        Set<String> interrupted = new HashSet<>();
        for (int i = 0; interrupted.size() < kills; i++) {
            assertThat(i)
                    .as("runs of which only %s could be killed", interrupted)
                    .isLessThan(3 * kills);
            String name = "killed" + i;
            Path output = folder.resolve(name);
            Spawned killed = Spawned.of(folder, List.of(), arguments(name, output));
            if (killed.killAfter(time / 5 + random.nextLong(time * 4 / 5))) {
                interrupted.add(name);
            } else {
                // The machine has become faster.
                time = time * 4 / 5;
            }
            List<String> resume = new ArrayList<>(List.of("job", "resume"));
            boolean known = killed.out().contains("run " + name);
            List<String> goOn = known ? resume : arguments(name, output);
            if (known) {
                resume.add(killed.out().replaceFirst("(?s).*?run (\\S+).*", "$1"));
            }
            Spawned resumed = Spawned.of(folder, List.of(), goOn);
            assertThat(resumed.await()).as(resumed.err()).isZero();
            assertThat(contents(output)).as("outputs of " + name).isEqualTo(expected);
            assertThat(amazon.jobs())
                    .filteredOn(job -> job.name().startsWith(name + "-"))
                    .hasSize(1);
        }
        amazon.faults().delay(Duration.ZERO);
        reporter.publishEntry("killed before their end", String.join(" ", interrupted));
    }

    @Test
    void whoEndsTheWaitingIsToldThatTheJobGoesOn() throws Exception {
        write(2, 1);
        amazon.faults().pace(Duration.ofSeconds(4));
        Path output = folder.resolve("told");
        Spawned run = Spawned.of(folder, List.of(), arguments("told", output));
        run.endOnce(": SUBMITTED");
        amazon.faults().pace(Duration.ofMillis(30));
        assertThat(run.err()).contains("the job goes on: amts job resume told-").contains("amts job stop told-");
        Spawned resumed = Spawned.of(folder, List.of(), List.of("job", "resume"));
        assertThat(resumed.await()).as(resumed.err()).isZero();
        assertThat(contents(output)).hasSize(2);
    }

    @Test
    void manyDocumentsInBoundedMemory(TestReporter reporter) throws Exception {
        int count = Integer.getInteger("amts.documents", 0);
        assumeTrue(count > 0, "run with -Damts.documents=10000");
        write(count, 40);
        Path output = folder.resolve("many");
        long begun = System.nanoTime();
        Spawned run = Spawned.of(folder, List.of("-Xmx256m"), arguments("many", output));
        assertThat(run.await()).as(run.err()).isZero();
        reporter.publishEntry("seconds", "" + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        assertThat(contents(output)).hasSize(count);
        assertThat(run.err()).contains("uploading").contains("downloading");
        assertThat(amazon.jobs())
                .filteredOn(job -> job.name().startsWith("many-"))
                .hasSize(1);
    }

    @Test
    void theWalkThroughOfTheDocumentationRuns() throws Exception {
        Path book = Files.createDirectories(folder.resolve("book"));
        for (String name : List.of("intro", "more")) {
            Files.writeString(book.resolve(name + ".en.md"), "# Title\n\nGood morning to " + name + ". It is late.\n");
            Files.writeString(book.resolve(name + ".zh.md"), "# 标题\n\n早上好，" + name + "。很晚了。\n");
        }
        Path chapter = folder.resolve("new chapter.md");
        Files.writeString(chapter, "# Title\n\nIt is late. Something new with `code`.\n");
        Path command = folder.resolve("amts");
        Files.writeString(
                command, "#!/bin/sh\nexec '" + String.join("' '", Spawned.java()) + "' dev.amts.cli.Main \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        Path script = Path.of(System.getProperty("amts.root", ".."), "docs/examples/amazon-walkthrough.sh")
                .toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        script.toString(),
                        book.toString(),
                        chapter.toString(),
                        folder.resolve("out").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("walk.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "AMTS",
                        command.toString(),
                        "BUCKET",
                        "books",
                        "ROLE",
                        "arn:aws:iam::111122223333:role/amts-translate",
                        "AWS_REGION",
                        AmazonEmulator.REGION.id(),
                        "AWS_ACCESS_KEY_ID",
                        "emulator",
                        "AWS_SECRET_ACCESS_KEY",
                        "emulator",
                        "AWS_ENDPOINT_URL_TRANSLATE",
                        amazon.endpoint().toString(),
                        "AWS_ENDPOINT_URL_S3",
                        amazon.endpoint().toString()));
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("walk.txt"));
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("in total").contains("1 documents written").contains("done: ");
        assertThat(Files.readString(folder.resolve("out/zh.new chapter.md")))
                .contains("标题")
                .contains("`code`");
    }
}
