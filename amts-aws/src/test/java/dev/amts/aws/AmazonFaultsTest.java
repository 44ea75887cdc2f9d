package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amts.api.AmtsException;
import dev.amts.api.ConfigurationException;
import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

/** What goes wrong ends in success or in one clear error. */
class AmazonFaultsTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final String SECRET_TEXT = "Nobody may read this sentence.";
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

    private Settings settings() {
        return Settings.of(Map.of(
                "s3-bucket",
                "books",
                "role-arn",
                "arn:aws:iam::111122223333:role/amts-translate",
                "journal",
                folder.resolve("journal").toString(),
                "poll-interval",
                "20ms"));
    }

    private BatchTranslationEngine engine() {
        return AmazonTranslate.using(translate, s3, settings()).batchEngine();
    }

    private static BatchRequest request(String name, int count) {
        List<BatchDocument> documents = IntStream.range(0, count)
                .mapToObj(i -> new BatchDocument(
                        "c" + i + ".html",
                        "text/html",
                        ("<html><body><p>" + SECRET_TEXT + " " + i + "</p></body></html>")
                                .getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new BatchRequest(name, EN, List.of(ZH), documents, List.of(), List.of(), TranslationOptions.DEFAULT);
    }

    private static void runsWell(BatchTranslationEngine engine, BatchRequest request, int count) {
        BatchJob run = engine.start(request, ProgressListener.NONE);
        assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.COMPLETED);
        List<String> outputs = new ArrayList<>();
        engine.collect(
                run.id(),
                output -> {
                    assertThat(output.error()).isEmpty();
                    outputs.add(output.input());
                },
                ProgressListener.NONE);
        assertThat(outputs).hasSize(count).doesNotHaveDuplicates();
        assertThat(amazon.jobs())
                .filteredOn(job -> job.name().startsWith(run.id()))
                .hasSize(1);
    }

    @Test
    void throttlingOfThirtyPercent() {
        amazon.faults().throttle(0.3);
        try (BatchTranslationEngine engine = engine()) {
            runsWell(engine, request("throttled", 10), 10);
        }
    }

    @Test
    void aConnectionResetInEveryUpload() {
        amazon.faults().resetFirstUploads();
        try (BatchTranslationEngine engine = engine()) {
            runsWell(engine, request("reset", 10), 10);
        }
    }

    @Test
    void serverErrorsOfTheStorage() {
        amazon.faults().failStorage(6);
        try (BatchTranslationEngine engine = engine()) {
            runsWell(engine, request("unwell", 5), 5);
        }
    }

    @Test
    void downloadsThatEndEarlyWithoutAnError() {
        amazon.faults().truncateDownloads(6);
        try (BatchTranslationEngine engine = engine()) {
            runsWell(engine, request("early", 5), 5);
        }
        amazon.faults().truncateDownloads(1000);
        try (BatchTranslationEngine engine = engine()) {
            assertThatThrownBy(() -> runsWell(engine, request("always early", 2), 2))
                    .isInstanceOf(EngineException.class)
                    // From JDK 25 on the connection says it, before it our own count.
                    .hasMessageMatching("(?s).*(the download ended early, after|Premature EOF).*")
                    .hasMessageContaining("amts job resume");
        }
    }

    @Test
    void anImportWithFivePercentBadRecords() {
        List<SegmentPair> pairs = IntStream.range(0, 400)
                .mapToObj(i -> new SegmentPair("Sentence " + i, i % 20 == 0 ? "长".repeat(400) : "句子 " + i))
                .toList();
        List<Long> leftOut = new ArrayList<>();
        try (ParallelDataStore store =
                AmazonTranslate.using(translate, s3, settings()).parallelDataStore()) {
            store.create(new dev.amts.api.parallel.ParallelDataImport(
                    List.of(ParallelData.of("bad-records", EN, ZH, pairs)), "", each -> leftOut.add(each.record())));
            ParallelDataResource resource = store.await("bad-records", ProgressListener.NONE);
            assertThat(resource.counts().imported()).isEqualTo(380);
            assertThat(leftOut).hasSize(20);
            // What somebody else put there with bad records is imported in part, and the report says which.
            amazon.storage()
                    .putObject(
                            put -> put.bucket("books").key("other.csv"),
                            RequestBody.fromString("en,zh\ngood,好\n" + "x".repeat(1001) + ",长\n,空\na,b,c\n"));
            translate.createParallelData(create -> create.name("others")
                    .clientToken("others")
                    .parallelDataConfig(
                            config -> config.s3Uri("s3://books/other.csv").format("CSV")));
            ParallelDataResource others = store.await("others", ProgressListener.NONE);
            assertThat(others.counts().imported()).isEqualTo(1);
            assertThat(others.counts().skipped()).isEqualTo(1);
            assertThat(others.counts().failed()).isEqualTo(2);
            amazon.faults().expireUrls(1);
            assertThat(store.problems("others")).hasSize(3).anyMatch(line -> line.contains("1001 bytes"));
        }
    }

    @Test
    void accessThatIsDenied() {
        amazon.faults().deny("StartTextTranslationJob");
        try (BatchTranslationEngine engine = engine()) {
            assertThatThrownBy(() -> engine.start(request("denied", 2), ProgressListener.NONE))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("starting the job denied-")
                    .hasMessageContaining("region us-east-1")
                    .hasMessageContaining("not authorized to perform: translate:StartTextTranslationJob")
                    .hasMessageContaining("docs/amazon-translate.md");
            amazon.faults().clear();
            // What was uploaded is not lost.
            long uploads = amazon.calls("s3:PutObject");
            runsWell(engine, request("denied", 2), 2);
            assertThat(amazon.calls("s3:PutObject")).isEqualTo(uploads);
        }
        amazon.faults().deny("s3:PutObject");
        try (ParallelDataStore store =
                AmazonTranslate.using(translate, s3, settings()).parallelDataStore()) {
            assertThatThrownBy(() ->
                            store.create(ParallelData.of("no-access", EN, ZH, List.of(new SegmentPair("a", "b"))), ""))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("uploading s3://books/")
                    .hasMessageContaining("not authorized");
        }
    }

    @Test
    void aWrongRegionOrBucket() {
        StaticCredentialsProvider known = StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b"));
        try (TranslateClient far = TranslateClient.builder()
                        .region(Region.EU_WEST_1)
                        .credentialsProvider(known)
                        .endpointOverride(amazon.endpoint())
                        .httpClient(UrlConnectionHttpClient.create())
                        .build();
                S3Client farS3 = S3Client.builder()
                        .region(Region.EU_WEST_1)
                        .credentialsProvider(known)
                        .endpointOverride(amazon.endpoint())
                        .forcePathStyle(true)
                        .httpClient(UrlConnectionHttpClient.create())
                        .build()) {
            try (TranslationEngine engine =
                    AmazonTranslate.using(far, farS3, Settings.none()).engine()) {
                assertThatThrownBy(() -> engine.translate(TranslationRequest.of(EN, ZH, List.of(CodedText.plain("a")))))
                        .isInstanceOf(AmtsException.class)
                        .hasMessageContaining("(region eu-west-1)")
                        .hasMessageContaining("--region");
            }
            // Calls to the right region for the service, a bucket of another.
            try (BatchTranslationEngine engine =
                    AmazonTranslate.using(translate, farS3, settings()).batchEngine()) {
                assertThatThrownBy(() -> engine.start(request("far", 1), ProgressListener.NONE))
                        .isInstanceOf(AmtsException.class)
                        .hasMessageContaining("region");
            }
        }
        try (BatchTranslationEngine engine = AmazonTranslate.using(
                        translate, s3, settings().with("s3-bucket", "no-such-bucket"))
                .batchEngine()) {
            assertThatThrownBy(() -> engine.start(request("nowhere", 1), ProgressListener.NONE))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("bucket");
        }
        assertThatThrownBy(() -> AmazonTranslate.using(translate, s3, Settings.none())
                        .batchEngine()
                        .start(request("no bucket", 1), ProgressListener.NONE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--role-arn");
    }

    @Test
    void noCredentials() {
        Map<String, String> nothing = Map.of(
                "aws.disableEc2Metadata", "true",
                "aws.sharedCredentialsFile", folder.resolve("none").toString(),
                "aws.configFile", folder.resolve("none").toString());
        assumeTrue(System.getenv("AWS_ACCESS_KEY_ID") == null, "there are credentials in the environment");
        nothing.forEach(System::setProperty);
        Settings here = settings()
                .with("region", "us-east-1")
                .with("endpoint-url", amazon.endpoint().toString());
        try (BatchTranslationEngine engine = AmazonTranslate.from(here).batchEngine();
                ParallelDataStore store = AmazonTranslate.from(here).parallelDataStore()) {
            assertThatThrownBy(() -> engine.start(request("nobody", 1), ProgressListener.NONE))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("no AWS credentials were found")
                    .hasMessageContaining("--profile");
            assertThatThrownBy(store::list)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("listing parallel data: no AWS credentials were found");
        } finally {
            nothing.keySet().forEach(System::clearProperty);
        }
    }
}
