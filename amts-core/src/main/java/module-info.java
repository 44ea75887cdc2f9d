/**
 * Segmentation, alignment, parallel data, translation, evaluation and synchronization.
 */
module dev.amts.core {
    requires transitive dev.amts.api;
    requires static transitive org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports dev.amts.core.codes;
    exports dev.amts.core.markdown;
    exports dev.amts.core.markdown.inline;
    exports dev.amts.core.text;
}
