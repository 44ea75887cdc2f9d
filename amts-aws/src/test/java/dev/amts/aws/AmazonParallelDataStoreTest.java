package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataImport;
import dev.amts.api.parallel.ParallelDataImport.LeftOut;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataStatus;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

class AmazonParallelDataStoreTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final Language ES = Language.of("es");
    private static AmazonEmulator amazon;
    private static TranslateClient translate;
    private static S3Client s3;

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

    private static ParallelDataStore store(String format) {
        Settings settings = Settings.of(
                Map.of("s3-bucket", "books", "poll-interval", "20ms", "import-format", format, "s3-prefix", "t/x"));
        return AmazonTranslate.using(translate, s3, settings).parallelDataStore();
    }

    private static List<SegmentPair> pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new SegmentPair("Sentence, number " + i + " with \"quotes\" & <tags>.", "第 " + i + " 句，“引号”。"))
                .toList();
    }

    private static List<SegmentPair> read(ParallelData data) {
        try (Stream<SegmentPair> all = data.pairs()) {
            return all.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "tmx"})
    void createsUpdatesDownloadsAndDeletes(String format) {
        String name = "d2l-" + format;
        try (ParallelDataStore store = store(format)) {
            store.create(ParallelData.of(name, EN, ZH, pairs(50)), "fifty");
            ParallelDataResource created = store.await(name, ProgressListener.NONE);
            assertThat(created.status()).isEqualTo(ParallelDataStatus.ACTIVE);
            assertThat(created.counts().imported()).isEqualTo(50);
            assertThat(created.description()).isEqualTo("fifty");
            assertThat(read(store.download(name))).isEqualTo(pairs(50));

            store.update(ParallelData.of(name, EN, ZH, pairs(70)), "seventy");
            ParallelDataResource updated = store.await(name, ProgressListener.NONE);
            assertThat(updated.latestUpdate()).isEqualTo(ParallelDataStatus.ACTIVE);
            assertThat(updated.counts().imported()).isEqualTo(70);
            assertThat(read(store.download(name, ZH))).isEqualTo(pairs(70));
            assertThat(store.list()).extracting(ParallelDataResource::name).contains(name);

            store.delete(name);
            assertThat(store.get(name)).isEmpty();
            store.create(ParallelData.of(name, EN, ZH, pairs(50)), "fifty");
            assertThat(store.await(name, ProgressListener.NONE).counts().imported())
                    .isEqualTo(50);
        }
    }

    @Test
    void leavesOutWhatTheServiceWouldRefuseAndSaysWhy() {
        List<SegmentPair> pairs = new ArrayList<>(pairs(3));
        pairs.add(new SegmentPair("", "空"));
        pairs.add(new SegmentPair("Long.", "长".repeat(334)));
        pairs.add(new SegmentPair("Just short enough.", "短".repeat(333)));
        pairs.add(new SegmentPair("Half a pair \ud83d.", "半"));
        List<LeftOut> leftOut = new ArrayList<>();
        try (ParallelDataStore store = store("csv")) {
            store.create(new ParallelDataImport(List.of(ParallelData.of("left-out", EN, ZH, pairs)), "", leftOut::add));
            ParallelDataResource resource = store.await("left-out", ProgressListener.NONE);
            assertThat(resource.counts().imported()).isEqualTo(4);
            assertThat(resource.counts().failed()).isZero();
        }
        assertThat(leftOut).extracting(LeftOut::record).containsExactly(4L, 5L, 7L);
        assertThat(leftOut.get(1).reason())
                .isEqualTo("the target has 1002 bytes of UTF-8; at most 1000 can be imported");
    }

    @Test
    void bringsSeveralTargetsTogetherByTheirSource() {
        ParallelData zh = ParallelData.of("two", EN, ZH, pairs(4));
        ParallelData es = ParallelData.of(
                "two",
                EN,
                ES,
                pairs(6).stream().map(p -> new SegmentPair(p.source(), "es")).toList());
        try (ParallelDataStore store = store("tsv")) {
            store.create(new ParallelDataImport(List.of(zh, es), "", leftOut -> {}));
            assertThat(store.await("two", ProgressListener.NONE).targets()).containsExactly(ZH, ES);
            assertThat(read(store.download("two", ZH))).isEqualTo(pairs(4));
            assertThat(read(store.download("two", ES))).hasSize(6);
            assertThatThrownBy(() -> store.download("two", Language.of("fr"))).hasMessageContaining("[zh, es], not fr");
        }
    }

    @Test
    void tellsAFailedUpdateFromTheVersionInUse() {
        try (ParallelDataStore store = store("csv")) {
            store.create(ParallelData.of("failing", EN, ZH, pairs(5)), "");
            store.await("failing", ProgressListener.NONE);
            // Somebody replaces the file between upload and import with one where every record is bad.
            amazon.faults().pace(java.time.Duration.ofMillis(300));
            store.update(ParallelData.of("failing", EN, ZH, pairs(6)), "");
            amazon.storage()
                    .listObjectsV2(list -> list.bucket("books").prefix("t/x/parallel-data/failing/"))
                    .contents()
                    .forEach(object -> amazon.storage()
                            .putObject(
                                    put -> put.bucket("books").key(object.key()),
                                    RequestBody.fromString("en,zh\n" + "x".repeat(1001) + ",y\n")));
            assertThatThrownBy(() -> store.await("failing", ProgressListener.NONE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no valid records")
                    .hasMessageContaining("the version before it stays in use")
                    .hasMessageContaining("1001 bytes");
            assertThat(store.get("failing").orElseThrow().status()).isEqualTo(ParallelDataStatus.ACTIVE);
            assertThat(read(store.download("failing"))).hasSize(5);
            amazon.faults().expireUrls(2);
            assertThat(store.problems("failing")).hasSize(2);
            amazon.faults().expireUrls(20);
            assertThatThrownBy(() -> store.problems("failing"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("expired");
        } finally {
            amazon.faults().pace(java.time.Duration.ofMillis(30));
        }
    }

    @Test
    void makesTheSameAgainAtOnceAfterADeletion() {
        amazon.faults().pace(java.time.Duration.ofMillis(1));
        try (ParallelDataStore store = store("csv")) {
            for (int time = 0; time < 3; time++) {
                store.create(ParallelData.of("again", EN, ZH, pairs(5)), "");
                assertThat(store.await("again", ProgressListener.NONE).counts().imported())
                        .isEqualTo(5);
                // As from the console: the file in S3 stays.
                translate.deleteParallelData(request -> request.name("again"));
                while (store.get("again").isPresent()) {
                    Thread.onSpinWait();
                }
            }
        } finally {
            amazon.faults().pace(java.time.Duration.ofMillis(30));
        }
    }

    @Test
    void waitsItsTurn() {
        try (ParallelDataStore store = store("csv")) {
            store.create(ParallelData.of("first", EN, ZH, pairs(5)), "");
            store.create(ParallelData.of("second", EN, ZH, pairs(6)), "");
            assertThat(store.await("second", ProgressListener.NONE).counts().imported())
                    .isEqualTo(6);
        }
    }

    @Test
    void triesAgainWhereTheOtherEndedBeforeTheLook() {
        amazon.faults().busyForAMoment(1);
        try (ParallelDataStore store = store("csv")) {
            store.create(ParallelData.of("after", EN, ZH, pairs(5)), "");
            assertThat(store.await("after", ProgressListener.NONE).counts().imported())
                    .isEqualTo(5);
            amazon.faults().busyForAMoment(2);
            assertThatThrownBy(() -> store.create(ParallelData.of("limit", EN, ZH, pairs(6)), ""))
                    .as("another limit than one at a time")
                    .hasMessageContaining("LimitExceededException");
        } finally {
            amazon.faults().busyForAMoment(0);
        }
    }

    @Test
    void recognisesItsOwnCreationWhoseAnswerWasLost() {
        amazon.faults().loseAnswer("CreateParallelData");
        try (ParallelDataStore store = store("csv")) {
            store.create(ParallelData.of("lost", EN, ZH, pairs(5)), "");
            store.await("lost", ProgressListener.NONE);
            assertThatThrownBy(() -> store.create(ParallelData.of("lost", EN, ZH, pairs(9)), ""))
                    .hasMessageContaining("already");
            assertThatThrownBy(() -> store.update(ParallelData.of("nobody", EN, ZH, pairs(9)), ""))
                    .hasMessageContaining("there is no parallel data \"nobody\"");
            assertThatThrownBy(() -> store.create(ParallelData.of("a__b", EN, ZH, pairs(9)), ""))
                    .hasMessageContaining("single underscores");
        }
    }
}
