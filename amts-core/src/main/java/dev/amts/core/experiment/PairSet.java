package dev.amts.core.experiment;

import dev.amts.api.parallel.ParallelData;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.Granularity;
import java.util.List;
import java.util.Objects;

/** The parallel data that a row of an experiment translates with, before what is held out is left out. Immutable. */
public sealed interface PairSet {
    /** What to call it in reports. */
    String label();

    /**
     * No parallel data.
     *
     * @param label what to call it in reports
     */
    record None(String label) implements PairSet {
        public None {
            Objects.requireNonNull(label);
        }
    }

    /**
     * Pairs made of documents and their translations.
     *
     * @param label what to call it in reports
     * @param granularity what a pair is
     * @param documents in the experiment's first and second language
     */
    record OfDocuments(String label, Granularity granularity, List<DocumentPair> documents) implements PairSet {
        public OfDocuments {
            Objects.requireNonNull(label);
            Objects.requireNonNull(granularity);
            documents = List.copyOf(documents);
        }
    }

    /**
     * Pairs that there are already.
     *
     * @param label what to call it in reports
     * @param pairs from the experiment's first language to its second
     */
    record Given(String label, ParallelData pairs) implements PairSet {
        public Given {
            Objects.requireNonNull(label);
            Objects.requireNonNull(pairs);
        }
    }
}
