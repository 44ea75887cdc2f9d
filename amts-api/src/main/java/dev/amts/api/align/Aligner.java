package dev.amts.api.align;

import dev.amts.api.Language;
import dev.amts.api.progress.ProgressListener;
import java.util.List;

/** Finds which sentences translate which. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface Aligner {
    /**
     * Aligns a set of bitexts.
     *
     * @return one alignment for each bitext, in the request's order; each covers both sides in full and passes every
     *     fixed point
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    List<Alignment> align(AlignmentRequest request, ProgressListener listener);

    /** Aligns one bitext. */
    default Alignment align(Language source, Language target, Bitext bitext) {
        return align(new AlignmentRequest(source, target, List.of(bitext)), ProgressListener.NONE)
                .get(0);
    }
}
