/**
 * Segmentation, alignment, parallel data, translation, evaluation and synchronization.
 */
module dev.amts.core {
    requires transitive dev.amts.api;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;

    exports dev.amts.core.discovery;
    exports dev.amts.core.evaluate;
    exports dev.amts.core.io;
    exports dev.amts.core.markdown;
    exports dev.amts.core.markdown.inline;
    exports dev.amts.core.pipeline;
    exports dev.amts.core.prepare;
    exports dev.amts.core.text;
    exports dev.amts.core.translate;
}
