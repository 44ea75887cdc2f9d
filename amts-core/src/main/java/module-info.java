/**
 * Segmentation, alignment, parallel data, translation, evaluation and synchronization.
 */
module dev.amts.core {
    requires com.ibm.icu;
    requires transitive dev.amts.api;
    requires static transitive org.jspecify;

    exports dev.amts.core.discovery;
    exports dev.amts.core.evaluate;
    exports dev.amts.core.io;
    exports dev.amts.core.pipeline;
    exports dev.amts.core.prepare;
    exports dev.amts.core.segment;
    exports dev.amts.core.text;
    exports dev.amts.core.translate;

    provides dev.amts.api.segment.SegmenterProvider with
            dev.amts.core.segment.RuleSegmenterProvider;
}
