package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is announced is what is billed, and what a person has translated is not sent. */
class AmazonBillTest {
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static AmazonEmulator amazon;

    @TempDir
    private Path folder;

    private Path chapter;
    private Path pairs;

    @BeforeAll
    static void start() {
        System.setProperty("aws.accessKeyId", "emulator");
        System.setProperty("aws.secretAccessKey", "emulator");
        amazon = AmazonEmulator.start(text -> {
                    SEEN.add(text.text());
                    return text.text().toUpperCase(Locale.ROOT);
                })
                .createBucket("books");
    }

    @AfterAll
    static void stop() {
        assertThat(amazon.violations()).isEmpty();
        amazon.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @BeforeEach
    void write() throws IOException {
        SEEN.clear();
        chapter = folder.resolve("chapter.md");
        Files.writeString(chapter, """
                # Known title

                Known sentence one. Known sentence two.

                Something new with `code`, 𝒙 😀 & $a < b$ in *it*.

                * Known title
                * Another new one, <b>bold</b> &amp; all.

                ```
                code = "Known title"
                ```
                """);
        pairs = folder.resolve("pairs.csv");
        Files.writeString(
                pairs,
                "en,es\nKnown title,Título\nKnown sentence one.,Frase uno.\nKnown sentence two.,Frase dos.\n"
                        + "Nothing of the chapter.,Nada.\n");
    }

    private CommandRun translate(String engine, Object... more) {
        List<String> all = new ArrayList<>(List.of(
                "translate",
                "--from",
                "en",
                "--to",
                "es",
                "--engine",
                engine,
                "--endpoint-url",
                amazon.endpoint().toString(),
                "--region",
                AmazonEmulator.REGION.id()));
        if (engine.equals("amazon-batch")) {
            all.addAll(List.of(
                    "--s3-bucket",
                    "books",
                    "--role-arn",
                    "arn:aws:iam::111122223333:role/amts-translate",
                    "--poll-interval",
                    "20ms",
                    "--engine-option",
                    "journal=" + folder.resolve("runs")));
        }
        for (Object each : more) {
            all.add(String.valueOf(each));
        }
        all.addAll(List.of(chapter.toString(), "-o", folder.resolve(engine).toString()));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        return run;
    }

    private static long announced(CommandRun run) {
        Matcher characters =
                Pattern.compile("(?:in total|billed:) ([\\d,]+) characters").matcher(run.out());
        assertThat(characters.find()).as(run.out()).isTrue();
        return Long.parseLong(characters.group(1).replace(",", ""));
    }

    private static long billed() {
        return amazon.realtimeCharacters()
                + amazon.jobs().stream().mapToLong(EmulatedJob::characters).sum();
    }

    private void costsWhatTheDryRunSaid(String engine, Object... more) throws IOException {
        List<Object> dry = new ArrayList<>(List.of(more));
        dry.add("--dry-run");
        long before = billed();
        long announced = announced(translate(engine, dry.toArray()));
        assertThat(billed()).as("a dry run costs nothing").isEqualTo(before);
        assertThat(SEEN).isEmpty();
        translate(engine, more);
        assertThat(billed() - before).isEqualTo(announced).isPositive();
        assertThat(Files.readString(folder.resolve(engine).resolve("es.chapter.md")))
                .contains("SOMETHING NEW WITH `code`", "$a < b$", "code = \"Known title\"");
    }

    @Test
    void realtime() throws IOException {
        costsWhatTheDryRunSaid("amazon");
        assertThat(SEEN).anyMatch(text -> text.contains("Known"));
    }

    @Test
    void realtimeWithAMemory() throws IOException {
        costsWhatTheDryRunSaid("amazon", "--parallel-data", pairs);
        assertThat(SEEN).isNotEmpty().noneMatch(text -> text.contains("Known"));
        assertThat(Files.readString(folder.resolve("amazon/es.chapter.md")))
                .contains("# Título", "Frase uno.", "Frase dos.", "* Título");
    }

    @Test
    void batch() throws IOException {
        costsWhatTheDryRunSaid("amazon-batch");
        assertThat(SEEN).anyMatch(text -> text.contains("Known"));
    }

    @Test
    void batchWithAMemory() throws IOException {
        costsWhatTheDryRunSaid("amazon-batch", "--parallel-data", pairs);
        assertThat(SEEN).isNotEmpty().noneMatch(text -> text.contains("Known"));
        assertThat(Files.readString(folder.resolve("amazon-batch/es.chapter.md")))
                .contains("# Título", "Frase uno.", "Frase dos.", "* Título");
    }
}
