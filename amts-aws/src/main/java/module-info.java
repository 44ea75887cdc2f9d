/**
 * Amazon Translate: parallel data, batch jobs, realtime translation.
 *
 * <p>Start at {@link dev.amts.aws}.
 */
module dev.amts.aws {
    requires com.fasterxml.jackson.databind;
    requires transitive dev.amts.api;
    requires java.net.http;
    requires java.xml;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires software.amazon.awssdk.auth;
    requires software.amazon.awssdk.awscore;
    requires software.amazon.awssdk.core;
    requires software.amazon.awssdk.http;
    requires software.amazon.awssdk.http.urlconnection;
    requires software.amazon.awssdk.regions;
    requires software.amazon.awssdk.retries;
    requires software.amazon.awssdk.retries.api;
    requires transitive software.amazon.awssdk.services.s3;
    requires transitive software.amazon.awssdk.services.translate;
    requires software.amazon.awssdk.utils;

    exports dev.amts.aws;

    // Runs are read and written as JSON.
    opens dev.amts.aws.internal.journal to
            com.fasterxml.jackson.databind;

    provides dev.amts.api.batch.BatchTranslationEngineProvider with
            dev.amts.aws.AmazonBatchEngineProvider;
    provides dev.amts.api.engine.TranslationEngineProvider with
            dev.amts.aws.AmazonTranslationEngineProvider;
    provides dev.amts.api.parallel.ParallelDataStoreProvider with
            dev.amts.aws.AmazonParallelDataStoreProvider;
}
