package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.batch.UnknownRunException;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

/** Who cancels the waiting for a job does not go on paying for it, and loses nothing of what was done. */
class AmazonCancellationTest {
    private static AmazonEmulator amazon;
    private static TranslateClient translate;
    private static S3Client s3;

    @TempDir
    private Path folder;

    /** Cancels at the first look at a job that is under way. */
    private static final class Impatient implements ProgressListener {
        private volatile boolean cancelled;

        @Override
        public void on(ProgressEvent event) {
            cancelled |= event.detail().equals("IN_PROGRESS");
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }

    @BeforeAll
    static void start() {
        amazon = AmazonEmulator.start(EmulatedTranslation.MARKED).createBucket("books");
        translate = amazon.translateClient();
        s3 = amazon.s3Client();
    }

    @BeforeEach
    void slow() {
        amazon.faults().pace(Duration.ofMillis(300));
    }

    @AfterAll
    static void stop() {
        assertThat(amazon.violations()).isEmpty();
        translate.close();
        s3.close();
        amazon.close();
    }

    private BatchTranslationEngine engine(String onCancel) {
        return AmazonTranslate.using(
                        translate,
                        s3,
                        Settings.of(Map.of(
                                "s3-bucket",
                                "books",
                                "role-arn",
                                "arn:aws:iam::111122223333:role/amts-translate",
                                "journal",
                                folder.resolve("journal").toString(),
                                "poll-interval",
                                "20ms",
                                "on-cancel",
                                onCancel)))
                .batchEngine();
    }

    private static BatchRequest request(String name) {
        List<BatchDocument> documents = IntStream.range(0, 3)
                .mapToObj(i ->
                        new BatchDocument(i + ".txt", "text/plain", ("Text " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new BatchRequest(
                name,
                Language.of("en"),
                List.of(Language.of("es")),
                documents,
                List.of(),
                List.of(),
                TranslationOptions.DEFAULT);
    }

    private static void endsWhole(BatchTranslationEngine engine, String id) {
        amazon.faults().pace(Duration.ofMillis(1));
        engine.retry(id, ProgressListener.NONE);
        assertThat(engine.await(id, ProgressListener.NONE).status()).isEqualTo(JobStatus.COMPLETED);
        engine.collect(
                id, output -> assertThat(output.error()).as(output.input()).isEmpty(), ProgressListener.NONE);
    }

    @Test
    void stopsTheJobAndRetryTranslatesTheRest() {
        try (BatchTranslationEngine engine = engine("stop")) {
            BatchJob run = engine.start(request("cancelled"), ProgressListener.NONE);
            long stops = amazon.calls("StopTextTranslationJob");
            assertThatThrownBy(() -> engine.await(run.id(), new Impatient()))
                    .isInstanceOf(CancelledException.class)
                    .hasMessageContaining("amts job resume --retry " + run.id());
            assertThat(amazon.calls("StopTextTranslationJob") - stops).isEqualTo(1);
            assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.STOPPED);
            endsWhole(engine, run.id());
        }
    }

    @Test
    void stopsTheJobWhenTheThreadIsInterrupted() throws Exception {
        try (BatchTranslationEngine engine = engine("stop")) {
            BatchJob run = engine.start(request("interrupted"), ProgressListener.NONE);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> engine.await(run.id(), ProgressListener.NONE))
                    .isInstanceOf(CancelledException.class);
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.STOPPED);
        }
    }

    @Test
    void leavesTheJobWhereToldSo() {
        try (BatchTranslationEngine engine = engine("leave")) {
            BatchJob run = engine.start(request("left"), ProgressListener.NONE);
            long stops = amazon.calls("StopTextTranslationJob");
            assertThatThrownBy(() -> engine.await(run.id(), new Impatient())).isInstanceOf(CancelledException.class);
            assertThat(amazon.calls("StopTextTranslationJob")).isEqualTo(stops);
            assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.COMPLETED);
        }
    }

    @Test
    void whatWasNeverSentIsNoRun() {
        try (BatchTranslationEngine engine = engine("stop")) {
            assertThatThrownBy(() -> engine.resume("nothing-0123456789ab", ProgressListener.NONE))
                    .isInstanceOf(UnknownRunException.class)
                    .hasMessageContaining("amts job list");
        }
    }
}
