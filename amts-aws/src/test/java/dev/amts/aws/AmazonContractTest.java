package dev.amts.aws;

import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.contract.BatchTranslationEngineContract;
import dev.amts.api.contract.ParallelDataStoreContract;
import dev.amts.api.contract.TranslationEngineContract;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.provider.Settings;
import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

/** Amazon's engine and store keep the contracts of all engines and stores. */
class AmazonContractTest {
    private static AmazonEmulator amazon;
    private static TranslateClient translate;
    private static S3Client s3;

    @BeforeAll
    static void start() {
        amazon = AmazonEmulator.start(EmulatedTranslation.MARKED).createBucket("books");
        translate = amazon.translateClient();
        s3 = amazon.s3Client();
    }

    @AfterAll
    static void stop() {
        translate.close();
        s3.close();
        amazon.close();
    }

    private static AmazonTranslate amazon() {
        return AmazonTranslate.using(translate, s3, Settings.of(Map.of("s3-bucket", "books", "poll-interval", "10ms")));
    }

    @Nested
    class Engine extends TranslationEngineContract {
        @Override
        protected TranslationEngine engine() {
            return amazon().engine();
        }
    }

    @Nested
    class Batch extends BatchTranslationEngineContract {
        @TempDir
        Path journal;

        @Override
        protected BatchTranslationEngine engine() {
            amazon.faults().pace(java.time.Duration.ofMillis(5));
            Settings settings = Settings.of(Map.of(
                    "s3-bucket", "books",
                    "role-arn", "arn:aws:iam::111122223333:role/amts-translate",
                    "journal", journal.toString(),
                    "poll-interval", "10ms"));
            return AmazonTranslate.using(translate, s3, settings).batchEngine();
        }
    }

    @Nested
    class Store extends ParallelDataStoreContract {
        @Override
        protected ParallelDataStore emptyStore() {
            amazon.faults().pace(java.time.Duration.ofMillis(5));
            ParallelDataStore store = amazon().parallelDataStore();
            store.list().forEach(each -> store.delete(each.name()));
            return store;
        }
    }
}
