package dev.amts.core.experiment;

import dev.amts.core.align.document.DocumentPair;
import java.util.List;
import java.util.Objects;

/**
 * A document under test: it is translated, and its human translation is what the outcome is compared with. Immutable.
 *
 * @param name what to call it in reports
 * @param pair the document in the experiment's first and second language
 * @param earlier its earlier revisions, in the same order of languages; perhaps none
 */
public record TestDocument(String name, DocumentPair pair, List<DocumentPair> earlier) {
    public TestDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(pair);
        earlier = List.copyOf(earlier);
    }

    /** A document without known earlier revisions. */
    public static TestDocument of(String name, DocumentPair pair) {
        return new TestDocument(name, pair, List.of());
    }
}
