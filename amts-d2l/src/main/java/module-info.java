/**
 * The Markdown of the book <i>Dive into Deep Learning</i>, as a document format that AMTS finds by itself.
 */
module dev.amts.d2l {
    requires transitive dev.amts.api;
    requires dev.amts.core;
    requires static transitive org.jspecify;

    exports dev.amts.d2l;

    provides dev.amts.api.document.DocumentFormatProvider with
            dev.amts.d2l.D2lMarkdownProvider;
}
