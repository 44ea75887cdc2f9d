package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.AmtsException;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

/** All that is done at Amazon, once: what is called, and what the log says of it. */
class AmazonWholeRunTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final String TEXT = "Nobody may read this sentence.";
    private static final String SECRET = "wJalrXUtnFEMISECRETbPxRfiCY";
    /** Where simplelogger.properties of the tests sends all from info on. */
    private static final Path LOG = Path.of("target/test.log");

    @TempDir
    private Path folder;

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

    @Test
    void callsWhatThePolicyAllowsAndLogsNeitherTextNorSecrets() throws IOException {
        long before = Files.size(LOG);
        StaticCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLEKEY", SECRET));
        try (AmazonEmulator amazon =
                        AmazonEmulator.start(EmulatedTranslation.MARKED).createBucket("books");
                TranslateClient translate = TranslateClient.builder()
                        .region(AmazonEmulator.REGION)
                        .endpointOverride(amazon.endpoint())
                        .credentialsProvider(credentials)
                        .build();
                S3Client s3 = S3Client.builder()
                        .region(AmazonEmulator.REGION)
                        .endpointOverride(amazon.endpoint())
                        .forcePathStyle(true)
                        .credentialsProvider(credentials)
                        .build()) {
            amazon.faults()
                    .pace(Duration.ofMillis(1))
                    .addForeignFiles(1)
                    .failStorage(2)
                    .throttle(0.1);
            AmazonTranslate all = AmazonTranslate.using(translate, s3, settings());
            terminology(all);
            store(all);
            batch(all, amazon);
            realtime(all, amazon);
            assertThat(amazon.violations()).isEmpty();
            assertThat(operations())
                    .hasSize(15)
                    .allSatisfy(operation ->
                            assertThat(amazon.calls(operation)).as(operation).isPositive());
        }
        String log = Files.readString(LOG, StandardCharsets.UTF_8).substring((int) before);
        assertThat(log)
                .contains("holds 1 files that are no outputs")
                .doesNotContain("Nobody", "sentence", "Niemand", SECRET, "AKIAEXAMPLEKEY", "X-Amz-Signature");
    }

    private static void terminology(AmazonTranslate all) {
        try (AmazonTerminologies terms = all.terminologies()) {
            terms.importTerms("words", "", EN, Map.of(ZH, List.of(new Term("sentence", "句子"))));
            terms.await("words", ProgressListener.NONE);
            assertThat(terms.list()).hasSize(1);
        }
    }

    private static void store(AmazonTranslate all) {
        try (ParallelDataStore store = all.parallelDataStore()) {
            store.create(ParallelData.of("pairs", EN, ZH, List.of(new SegmentPair(TEXT, "Niemand"))), "");
            store.await("pairs", ProgressListener.NONE);
            store.update(ParallelData.of("pairs", EN, ZH, List.of(new SegmentPair(TEXT, "Niemand!"))), "");
            store.await("pairs", ProgressListener.NONE);
            assertThat(store.download("pairs").pairs()).hasSize(1);
        }
    }

    private static void batch(AmazonTranslate all, AmazonEmulator amazon) {
        BatchDocument page = new BatchDocument(
                "page.html", "text/html", ("<html><p>" + TEXT + "</p></html>").getBytes(StandardCharsets.UTF_8));
        BatchRequest request = new BatchRequest(
                "whole",
                EN,
                List.of(ZH),
                List.of(page),
                List.of("pairs"),
                List.of("words"),
                TranslationOptions.DEFAULT);
        try (BatchTranslationEngine engine = all.batchEngine()) {
            BatchJob run = engine.start(request, ProgressListener.NONE);
            assertThat(engine.await(run.id(), ProgressListener.NONE).status()).isEqualTo(JobStatus.COMPLETED);
            engine.collect(run.id(), output -> assertThat(output.error()).isEmpty(), ProgressListener.NONE);
            assertThat(engine.list()).hasSize(1);
            amazon.faults().pace(Duration.ofMillis(200)).failDocuments(name -> true);
            BatchJob other = engine.start(
                    new BatchRequest(
                            "stopped",
                            EN,
                            List.of(ZH),
                            List.of(page),
                            List.of(),
                            List.of(),
                            TranslationOptions.DEFAULT),
                    ProgressListener.NONE);
            engine.stop(other.id());
            amazon.faults().pace(Duration.ofMillis(1));
        }
        try (ParallelDataStore store = all.parallelDataStore();
                AmazonTerminologies terms = all.terminologies()) {
            store.list();
            store.delete("pairs");
            terms.delete("words");
        }
    }

    private static void realtime(AmazonTranslate all, AmazonEmulator amazon) {
        try (TranslationEngine engine = all.engine()) {
            engine.translate(TranslationRequest.of(EN, ZH, List.of(CodedText.plain(TEXT))));
            amazon.faults().deny("TranslateText");
            assertThatThrownBy(() -> engine.translate(TranslationRequest.of(EN, ZH, List.of(CodedText.plain(TEXT)))))
                    .isInstanceOf(AmtsException.class);
            all.translateDocument(
                    new BatchDocument("a.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)),
                    EN,
                    ZH,
                    TranslationOptions.DEFAULT,
                    Optional.empty());
        }
    }

    /** The operations of Amazon Translate that the documentation's policy for a user allows. */
    private static Set<String> operations() throws IOException {
        Path page = Path.of(System.getProperty("amts.root", ".."), "docs/amazon-translate.md");
        Matcher operation = Pattern.compile("\"translate:(\\w+)\"").matcher(Files.readString(page));
        return operation.results().map(each -> each.group(1)).collect(Collectors.toSet());
    }
}
