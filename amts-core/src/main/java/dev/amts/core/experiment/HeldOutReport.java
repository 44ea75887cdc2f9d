package dev.amts.core.experiment;

import java.util.List;
import java.util.Objects;

/**
 * What was kept out of a set of parallel data. Immutable.
 *
 * @param set the set's label
 * @param direction the direction it was made for
 * @param kept how many pairs the engines get
 * @param ofTestDocuments pairs left out because they are of a document under test
 * @param ofRevisions pairs left out because they are of an earlier revision of one, or of a document that has much of it
 * @param nearDuplicates pairs left out because a sentence of theirs is nearly one under test
 * @param usedRevisions pairs among the kept that are of earlier revisions, where the experiment uses them
 * @param documents the documents that were left out as a whole, by name, with the reason
 */
public record HeldOutReport(
        String set,
        Direction direction,
        int kept,
        int ofTestDocuments,
        int ofRevisions,
        int nearDuplicates,
        int usedRevisions,
        List<String> documents) {
    public HeldOutReport {
        Objects.requireNonNull(set);
        Objects.requireNonNull(direction);
        documents = List.copyOf(documents);
    }

    /** How many pairs were left out for any of the reasons. */
    public int leftOut() {
        return ofTestDocuments + ofRevisions + nearDuplicates;
    }
}
