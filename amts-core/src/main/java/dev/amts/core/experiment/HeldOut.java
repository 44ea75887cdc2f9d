package dev.amts.core.experiment;

import dev.amts.api.ConfigurationException;
import java.util.Objects;

/**
 * What is kept out of the parallel data, so that no engine is shown what it is to translate. A document under test is
 * always kept out. Immutable.
 *
 * @param revisions what becomes of earlier revisions of the documents under test
 * @param similarity from which similarity on two sentences are near-duplicates: the share of common character 4-grams
 *     (2-grams of ideographs) among all of both
 * @param sameDocument from which share of near-duplicate text units on a document counts as another revision of one under
 *     test, though nobody said so
 */
public record HeldOut(Revisions revisions, double similarity, double sameDocument) {
    /** What becomes of earlier revisions of the documents under test. */
    public enum Revisions {
        /** They are kept out, with near-duplicates of the sentences under test wherever they stand. */
        LEFT_OUT,
        /**
         * They are used, because the experiment asks what an old translation is worth for the new revision. Then
         * near-duplicates are expected, and only the documents under test themselves are kept out.
         */
        USED
    }

    /** The rule of a fair test. */
    public static final HeldOut STRICT = new HeldOut(Revisions.LEFT_OUT, 0.7, 0.3);

    public HeldOut {
        Objects.requireNonNull(revisions);
        if (!(similarity > 0 && similarity <= 1) || !(sameDocument > 0 && sameDocument <= 1)) {
            throw new ConfigurationException("a share lies above 0 and at most at 1, unlike " + similarity + " or "
                    + sameDocument + ": 0.7 and 0.3 are usual");
        }
    }

    /** The same rule for earlier revisions that are used or not. */
    public HeldOut with(Revisions other) {
        return new HeldOut(other, similarity, sameDocument);
    }
}
