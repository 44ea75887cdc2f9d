/**
 * The service interfaces of AMTS and the immutable values that pass through them.
 *
 * <p>Start at {@link dev.amts.api}.
 */
module dev.amts.api {
    requires static transitive org.jspecify;

    exports dev.amts.api;
    exports dev.amts.api.align;
    exports dev.amts.api.batch;
    exports dev.amts.api.document;
    exports dev.amts.api.engine;
    exports dev.amts.api.metric;
    exports dev.amts.api.parallel;
    exports dev.amts.api.profile;
    exports dev.amts.api.progress;
    exports dev.amts.api.provider;
    exports dev.amts.api.segment;
    exports dev.amts.api.text;

    uses dev.amts.api.align.AlignerProvider;
    uses dev.amts.api.align.SentenceEmbedderProvider;
    uses dev.amts.api.batch.BatchTranslationEngineProvider;
    uses dev.amts.api.document.DocumentFormatProvider;
    uses dev.amts.api.engine.TranslationEngineProvider;
    uses dev.amts.api.metric.QualityMetricProvider;
    uses dev.amts.api.parallel.ParallelDataStoreProvider;
    uses dev.amts.api.profile.LanguageProfileProvider;
    uses dev.amts.api.segment.SegmenterProvider;
}
