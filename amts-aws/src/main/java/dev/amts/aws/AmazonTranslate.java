package dev.amts.aws;

import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.provider.Settings;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.AmazonSettings;
import dev.amts.aws.internal.access.Clients;
import dev.amts.aws.internal.batch.AmazonBatchEngine;
import dev.amts.aws.internal.parallel.AmazonParallelDataStore;
import dev.amts.aws.internal.realtime.AmazonTranslationEngine;
import dev.amts.aws.internal.realtime.DocumentCall;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

/**
 * Amazon Translate with one pair of clients: the caller's own, or made from settings and the SDK's default chains.
 * Immutable and thread-safe; what it makes can be used side by side.
 *
 * <pre>{@code
 * Settings settings = Settings.of(Map.of(
 *         "s3-bucket", "my-books", "role-arn", "arn:aws:iam::111122223333:role/amts-translate"));
 * AmazonTranslate amazon = AmazonTranslate.using(translateClient, s3Client, settings);
 * try (ParallelDataStore store = amazon.parallelDataStore()) {
 *     store.create(pairs, "the book's chapters");
 *     store.await(pairs.name(), ProgressListener.NONE);
 * }
 * }</pre>
 */
public final class AmazonTranslate {
    private final AmazonSettings settings;
    private final Supplier<Clients> clients;

    private AmazonTranslate(AmazonSettings settings, Supplier<Clients> clients) {
        this.settings = settings;
        this.clients = clients;
    }

    /**
     * With the caller's own clients, which are never closed here.
     *
     * @throws dev.amts.api.ConfigurationException if a setting is unknown
     */
    public static AmazonTranslate using(TranslateClient translate, S3Client s3, Settings settings) {
        AmazonSettings checked = new AmazonSettings(settings.requireKnown(AmazonSettings.ALL));
        return new AmazonTranslate(checked, () -> Clients.of(translate, s3, checked));
    }

    /**
     * With clients of its own, built at first use and closed with what uses them.
     *
     * @throws dev.amts.api.ConfigurationException if a setting is unknown
     */
    public static AmazonTranslate from(Settings settings) {
        AmazonSettings checked = new AmazonSettings(settings.requireKnown(AmazonSettings.ALL));
        return new AmazonTranslate(checked, () -> Clients.of(checked));
    }

    /** Translation while the caller waits. */
    public TranslationEngine engine() {
        return new AmazonTranslationEngine(settings, clients.get());
    }

    /** Terminologies of the account. */
    public AmazonTerminologies terminologies() {
        return new AmazonTerminologies(clients.get());
    }

    /**
     * Translates one document of up to 100,000 bytes while the caller waits: HTML, plain text or Word, from or to English.
     *
     * @param terminology the name of a terminology of the account, if any
     * @throws dev.amts.api.EngineException if the document is not such a one, or the service fails
     */
    public BatchDocument translateDocument(
            BatchDocument document,
            Language source,
            Language target,
            TranslationOptions options,
            Optional<String> terminology) {
        try (Clients used = clients.get()) {
            return new DocumentCall(new Access(used, Access.Service.ENGINE))
                    .translate(document, source, target, options, terminology);
        }
    }

    /** Batch jobs, from the settings' bucket and with the settings' role and journal. */
    public BatchTranslationEngine batchEngine() {
        return new AmazonBatchEngine(settings, clients.get());
    }

    /** Parallel data of the account, in the settings' bucket. */
    public ParallelDataStore parallelDataStore() {
        return new AmazonParallelDataStore(settings, clients.get());
    }
}
