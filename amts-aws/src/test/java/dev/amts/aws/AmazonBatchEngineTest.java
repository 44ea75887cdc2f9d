package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.EngineException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchPlan;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedJob;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

class AmazonBatchEngineTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final Language ES = Language.of("es");
    private static AmazonEmulator amazon;
    private static TranslateClient translate;
    private static S3Client s3;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        amazon = AmazonEmulator.start(EmulatedTranslation.MARKED).createBucket("books");
        translate = amazon.translateClient();
        s3 = amazon.s3Client();
    }

    @AfterEach
    void clear() {
        amazon.faults().clear();
        assertThat(amazon.violations()).isEmpty();
    }

    @AfterAll
    static void stop() {
        translate.close();
        s3.close();
        amazon.close();
    }

    private BatchTranslationEngine engine(String... settings) {
        Settings all = Settings.of(Map.of(
                "s3-bucket",
                "books",
                "role-arn",
                "arn:aws:iam::111122223333:role/amts-translate",
                "journal",
                folder.resolve("journal").toString(),
                "poll-interval",
                "20ms"));
        for (int i = 0; i < settings.length; i += 2) {
            all = all.with(settings[i], settings[i + 1]);
        }
        return AmazonTranslate.using(translate, s3, all).batchEngine();
    }

    private static BatchDocument html(String name, String text) {
        String html =
                "<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"></head><body><p>" + text + "</p></body></html>\n";
        return new BatchDocument(name, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<BatchDocument> documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> html("chapter-" + i + ".html", "Text &amp; <span translate=\"no\">$x_" + i + "$</span>."))
                .toList();
    }

    private static BatchRequest request(String name, List<Language> targets, List<BatchDocument> documents) {
        return new BatchRequest(name, EN, targets, documents, List.of(), List.of(), TranslationOptions.DEFAULT);
    }

    private static Map<String, String> collect(BatchTranslationEngine engine, String id) {
        Map<String, String> outputs = new TreeMap<>();
        engine.collect(
                id,
                output -> outputs.put(
                        output.target() + " " + output.input(),
                        output.error().isEmpty()
                                ? new String(
                                        Objects.requireNonNull(output.document())
                                                .bytes(),
                                        StandardCharsets.UTF_8)
                                : "ERROR " + output.error()),
                ProgressListener.NONE);
        return outputs;
    }

    private static List<EmulatedJob> jobsOf(String run) {
        return amazon.jobs().stream().filter(job -> job.name().startsWith(run)).toList();
    }

    @Test
    void translatesDocumentsIntoTwoLanguagesAndBillsWhatWasPlanned() {
        try (BatchTranslationEngine engine = engine()) {
            List<BatchDocument> documents = new ArrayList<>(documents(3));
            documents.add(
                    new BatchDocument("über uns.txt", "text/plain", "One.\nTwo.\n".getBytes(StandardCharsets.UTF_8)));
            BatchRequest request = request("my book", List.of(ZH, ES), documents);
            BatchPlan plan = engine.plan(request, ProgressListener.NONE);
            assertThat(plan.jobs()).hasSize(2);
            assertThat(jobsOf(plan.id())).isEmpty();

            BatchJob started = engine.start(request, ProgressListener.NONE);
            assertThat(started.id()).isEqualTo(plan.id()).startsWith("my-book-");
            BatchJob ended = engine.await(started.id(), ProgressListener.NONE);
            assertThat(ended.status()).isEqualTo(JobStatus.COMPLETED);
            Map<String, String> outputs = collect(engine, started.id());
            assertThat(outputs)
                    .hasSize(8)
                    .containsEntry("zh über uns.txt", "[zh] One.\n[zh] Two.\n")
                    .hasEntrySatisfying(
                            "es chapter-2.html",
                            text -> assertThat(text)
                                    .contains("<p>[es] Text &amp; <span translate=\"no\">$x_2$</span>[es] .</p>"));
            assertThat(jobsOf(started.id()).stream()
                            .mapToLong(EmulatedJob::characters)
                            .sum())
                    .isEqualTo(plan.charge().characters());
            assertThat(plan.charge().currency()).isEqualTo("USD");

            // The same request again is the same run: nothing is translated twice.
            long uploads = amazon.calls("s3:PutObject");
            assertThat(engine.start(request, ProgressListener.NONE).id()).isEqualTo(started.id());
            assertThat(amazon.calls("s3:PutObject")).isEqualTo(uploads);
            assertThat(jobsOf(started.id())).hasSize(2);
        }
    }

    @Test
    void reportsDocumentsInErrorAndTranslatesOnlyThoseAgain() {
        try (BatchTranslationEngine engine = engine()) {
            amazon.faults().failDocumentsOnce(name -> name.matches("chapter-(7|19|33)\\.html"));
            BatchJob run = engine.start(request("forty", List.of(ZH), documents(40)), ProgressListener.NONE);
            BatchJob ended = engine.await(run.id(), ProgressListener.NONE);
            assertThat(ended.status()).isEqualTo(JobStatus.COMPLETED_WITH_ERROR);
            assertThat(ended.withErrors()).isEqualTo(3);
            assertThat(collect(engine, run.id()).values())
                    .hasSize(40)
                    .filteredOn(text -> text.startsWith("ERROR InternalServerException"))
                    .hasSize(3);

            engine.retry(run.id(), ProgressListener.NONE);
            BatchJob again = engine.await(run.id(), ProgressListener.NONE);
            assertThat(again.status()).isEqualTo(JobStatus.COMPLETED);
            assertThat(again.withErrors()).isZero();
            assertThat(collect(engine, run.id()).values()).hasSize(40).allMatch(text -> text.contains("[zh] "));
            assertThat(jobsOf(run.id())).hasSize(2);
            // Nothing failed any more: nothing is started.
            engine.retry(run.id(), ProgressListener.NONE);
            assertThat(jobsOf(run.id())).hasSize(2);
        }
    }

    @Test
    void tellsAFailedJobAndStartsItAgain() {
        try (BatchTranslationEngine engine = engine()) {
            amazon.faults().failJobs("The role cannot read the bucket.");
            BatchJob run = engine.start(request("failing", List.of(ZH), documents(2)), ProgressListener.NONE);
            BatchJob ended = engine.await(run.id(), ProgressListener.NONE);
            assertThat(ended.status()).isEqualTo(JobStatus.FAILED);
            assertThat(ended.message()).isEqualTo("The role cannot read the bucket.");
            assertThatThrownBy(() -> collect(engine, run.id()))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("The role cannot read the bucket.");
            amazon.faults().clear();
            engine.retry(run.id(), ProgressListener.NONE);
            assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.COMPLETED);
            assertThat(collect(engine, run.id()).values()).hasSize(2).noneMatch(text -> text.startsWith("ERROR"));
        }
    }

    @Test
    void stopsAndKeepsWhatWasDone() {
        try (BatchTranslationEngine engine = engine()) {
            amazon.faults().pace(java.time.Duration.ofMillis(400));
            BatchJob run = engine.start(request("stopping", List.of(ZH), documents(4)), ProgressListener.NONE);
            engine.stop(run.id());
            amazon.faults().pace(java.time.Duration.ofMillis(30));
            assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.STOPPED);
            assertThat(collect(engine, run.id()).values()).hasSize(4).allMatch(text -> text.contains("stopped"));
            engine.retry(run.id(), ProgressListener.NONE);
            assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.COMPLETED);
        }
    }

    @Test
    void goesOnAfterACancelledUpload() {
        BatchRequest request = request("cancelled", List.of(ZH), documents(30));
        try (BatchTranslationEngine engine = engine("parallelism", "2")) {
            AtomicInteger uploads = new AtomicInteger();
            ProgressListener impatient = new ProgressListener() {
                @Override
                public void on(ProgressEvent event) {
                    if (event.task().equals("uploading")) {
                        uploads.incrementAndGet();
                    }
                }

                @Override
                public boolean isCancelled() {
                    return uploads.get() > 10;
                }
            };
            long before = amazon.calls("s3:PutObject");
            assertThatThrownBy(() -> engine.start(request, impatient)).isInstanceOf(CancelledException.class);
            assertThat(engine.list()).anyMatch(job -> job.message().contains("amts job resume cancelled-"));
            String id = engine.plan(request, ProgressListener.NONE).id();
            engine.resume(id, ProgressListener.NONE);
            engine.await(id, ProgressListener.NONE);
            assertThat(collect(engine, id)).hasSize(30);
            assertThat(amazon.calls("s3:PutObject") - before).isEqualTo(30);
            assertThat(jobsOf(id)).hasSize(1);
        }
    }

    @Test
    void startsNoSecondJobWhenTheAnswerWasLost() {
        try (BatchTranslationEngine engine = engine()) {
            amazon.faults().loseAnswer("StartTextTranslationJob");
            BatchJob run = engine.start(request("lost answer", List.of(ZH), documents(2)), ProgressListener.NONE);
            engine.await(run.id(), ProgressListener.NONE);
            assertThat(jobsOf(run.id())).hasSize(1);
        }
        // Even without its journal a run finds the job that it had started.
        try (BatchTranslationEngine elsewhere =
                engine("journal", folder.resolve("other").toString())) {
            BatchJob run = elsewhere.start(request("lost answer", List.of(ZH), documents(2)), ProgressListener.NONE);
            assertThat(jobsOf(run.id())).hasSize(1);
            assertThat(elsewhere.await(run.id(), ProgressListener.NONE).status())
                    .isEqualTo(JobStatus.COMPLETED);
            assertThat(collect(elsewhere, run.id())).hasSize(2);
        }
    }

    @Test
    void refusesForeignFilesAmongTheInputs() {
        try (BatchTranslationEngine engine = engine()) {
            BatchRequest request = request("foreign", List.of(ZH), documents(2));
            String id = engine.plan(request, ProgressListener.NONE).id();
            amazon.storage()
                    .putObject(
                            put -> put.bucket("books").key("amts/jobs/" + id + "/1/input/notes.txt"),
                            RequestBody.fromString("a million characters"));
            assertThatThrownBy(() -> engine.start(request, ProgressListener.NONE))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("notes.txt")
                    .hasMessageContaining("billed");
            assertThat(jobsOf(id)).isEmpty();
        }
    }

    @Test
    void survivesForeignCutAndShortOutputs() {
        try (BatchTranslationEngine engine = engine()) {
            amazon.faults().addForeignFiles(1).corruptOutputs(1);
            BatchJob run = engine.start(request("cut", List.of(ZH), documents(5)), ProgressListener.NONE);
            engine.await(run.id(), ProgressListener.NONE);
            amazon.faults().truncateDownloads(4);
            Map<String, String> outputs = collect(engine, run.id());
            assertThat(outputs).hasSize(5);
            assertThat(outputs.values())
                    .filteredOn(text -> text.startsWith("ERROR"))
                    .hasSize(1);
            assertThat(outputs.get("zh chapter-0.html")).contains("the end of the HTML is missing");
            engine.retry(run.id(), ProgressListener.NONE);
            engine.await(run.id(), ProgressListener.NONE);
            assertThat(collect(engine, run.id()).values()).noneMatch(text -> text.startsWith("ERROR"));
        }
    }

    @Test
    void checksLimitsBeforeAnythingIsSent() {
        long uploads = amazon.calls("s3:PutObject");
        try (BatchTranslationEngine engine = engine("max-characters", "100")) {
            String long1 = "x".repeat(1_000_000);
            assertThatThrownBy(() -> engine.start(
                            request(
                                    "limits",
                                    List.of(ZH),
                                    List.of(
                                            html("long.html", long1),
                                            html("wide.html", "中".repeat(400_000)),
                                            new BatchDocument("a.pdf", "application/pdf", new byte[] {1}),
                                            new BatchDocument("b.txt", "text/plain", new byte[0]))),
                            ProgressListener.NONE))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("long.html: 100000")
                    .hasMessageContaining("wide.html: 1200")
                    .hasMessageContaining("a.pdf: Amazon Translate does not take application/pdf")
                    .hasMessageContaining("b.txt: is empty");
            assertThatThrownBy(() -> engine.start(
                            request("dear", List.of(ZH, ES), List.of(html("a.html", "y".repeat(60)))),
                            ProgressListener.NONE))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("--max-characters is 100")
                    .hasMessageContaining("nothing was sent");
            assertThatThrownBy(() -> engine.start(
                            request("tongues", List.of(Language.of("la")), documents(1)), ProgressListener.NONE))
                    .hasMessageContaining("does not know the language la");
        }
        assertThat(amazon.calls("s3:PutObject")).isEqualTo(uploads);
    }

    @Test
    void translatesByParallelDataAndNamesWhatItLacks() {
        Settings settings = Settings.of(Map.of("s3-bucket", "books", "poll-interval", "20ms"));
        try (ParallelDataStore store =
                        AmazonTranslate.using(translate, s3, settings).parallelDataStore();
                BatchTranslationEngine engine = engine()) {
            store.create(ParallelData.of("act", EN, ZH, List.of(new SegmentPair("Good morning.", "早上好。"))), "");
            store.await("act", ProgressListener.NONE);
            BatchRequest request = new BatchRequest(
                    "act",
                    EN,
                    List.of(ZH),
                    List.of(html("a.html", "Good morning.")),
                    List.of("act"),
                    List.of(),
                    TranslationOptions.DEFAULT);
            BatchJob run = engine.start(request, ProgressListener.NONE);
            engine.await(run.id(), ProgressListener.NONE);
            assertThat(collect(engine, run.id()).get("zh a.html")).contains("<p>早上好。</p>");
            assertThat(engine.plan(request, ProgressListener.NONE).charge().pricesOf())
                    .startsWith("prices of 20");
            assertThatThrownBy(() -> engine.start(
                            new BatchRequest(
                                    "act",
                                    EN,
                                    List.of(ZH, ES),
                                    documents(1),
                                    List.of("act"),
                                    List.of(),
                                    TranslationOptions.DEFAULT),
                            ProgressListener.NONE))
                    .hasMessageContaining("from en to [zh], not from en to es");
            // A new version of the pairs makes a new run.
            store.update(ParallelData.of("act", EN, ZH, List.of(new SegmentPair("Good morning.", "早。"))), "");
            store.await("act", ProgressListener.NONE);
            BatchJob second = engine.start(request, ProgressListener.NONE);
            assertThat(second.id()).isNotEqualTo(run.id());
            engine.await(second.id(), ProgressListener.NONE);
            assertThat(collect(engine, second.id()).get("zh a.html")).contains("<p>早。</p>");
        }
    }
}
