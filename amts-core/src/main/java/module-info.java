/**
 * Segmentation, alignment, parallel data, translation, evaluation and synchronization.
 */
module dev.amts.core {
    requires com.fasterxml.jackson.databind;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires transitive dev.amts.api;
    requires transitive dev.amts.bleu;
    requires java.net.http;
    requires transitive java.xml;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports dev.amts.core;
    exports dev.amts.core.align;
    exports dev.amts.core.align.document;
    exports dev.amts.core.align.word;
    exports dev.amts.core.check;
    exports dev.amts.core.check.standard;
    exports dev.amts.core.codes;
    exports dev.amts.core.discovery;
    exports dev.amts.core.engine;
    exports dev.amts.core.engine.adaptive;
    exports dev.amts.core.engine.chat;
    exports dev.amts.core.engine.command;
    exports dev.amts.core.engine.tm;
    exports dev.amts.core.evaluate;
    exports dev.amts.core.experiment;
    exports dev.amts.core.experiment.engine;
    exports dev.amts.core.experiment.report;
    exports dev.amts.core.experiment.score;
    exports dev.amts.core.format;
    exports dev.amts.core.io;
    exports dev.amts.core.markdown;
    exports dev.amts.core.markdown.inline;
    exports dev.amts.core.markdown.marks;
    exports dev.amts.core.markdown.scan;
    exports dev.amts.core.metric;
    exports dev.amts.core.parallel;
    exports dev.amts.core.parallel.clean;
    exports dev.amts.core.parallel.store;
    exports dev.amts.core.parallel.update;
    exports dev.amts.core.pipeline;
    exports dev.amts.core.prepare;
    exports dev.amts.core.profile;
    exports dev.amts.core.segment;
    exports dev.amts.core.segment.srx;
    exports dev.amts.core.sync;
    exports dev.amts.core.sync.book;
    exports dev.amts.core.sync.exchange;
    exports dev.amts.core.sync.lock;
    exports dev.amts.core.sync.memory;
    exports dev.amts.core.sync.review;
    exports dev.amts.core.sync.unit;
    exports dev.amts.core.terminology;
    exports dev.amts.core.text;
    exports dev.amts.core.translate;
    exports dev.amts.core.transport;

    provides dev.amts.api.align.AlignerProvider with
            dev.amts.core.align.LengthAlignerProvider,
            dev.amts.core.align.LexicalAlignerProvider;
    provides dev.amts.api.document.DocumentFormatProvider with
            dev.amts.core.format.HtmlFormatProvider,
            dev.amts.core.format.MarkdownFormatProvider,
            dev.amts.core.format.NotebookFormatProvider,
            dev.amts.core.format.TextFormatProvider;
    provides dev.amts.api.engine.TranslationEngineProvider with
            dev.amts.core.engine.IdentityEngineProvider,
            dev.amts.core.engine.PseudoEngineProvider,
            dev.amts.core.engine.adaptive.AdaptiveEngineProvider,
            dev.amts.core.engine.chat.ChatEngineProvider,
            dev.amts.core.engine.command.CommandEngineProvider,
            dev.amts.core.engine.tm.TranslationMemoryEngineProvider;
    provides dev.amts.api.metric.QualityMetricProvider with
            dev.amts.core.metric.BleuProvider,
            dev.amts.core.metric.ChrfProvider,
            dev.amts.core.metric.TerProvider;
    provides dev.amts.api.parallel.ParallelDataStoreProvider with
            dev.amts.core.parallel.store.FileParallelDataStoreProvider;
    provides dev.amts.api.profile.LanguageProfileProvider with
            dev.amts.core.profile.cjk.ChineseProfileProvider,
            dev.amts.core.profile.cjk.JapaneseProfileProvider,
            dev.amts.core.profile.cjk.TraditionalChineseProfileProvider,
            dev.amts.core.profile.european.CanadianFrenchProfileProvider,
            dev.amts.core.profile.european.FrenchProfileProvider,
            dev.amts.core.profile.european.GermanProfileProvider,
            dev.amts.core.profile.european.PortugueseProfileProvider,
            dev.amts.core.profile.european.SpanishProfileProvider,
            dev.amts.core.profile.korean.KoreanProfileProvider;
    provides dev.amts.api.segment.SegmenterProvider with
            dev.amts.core.segment.RuleSegmenterProvider,
            dev.amts.core.segment.srx.SrxSegmenterProvider;
}
