package dev.amts.core.align;

import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.internal.model.SetAligner;
import dev.amts.core.align.internal.model.Weights;
import dev.amts.core.align.internal.text.Knowledge;
import java.util.List;

/**
 * Aligns sentences by their lengths and paragraphs alone: quick, and blind to what the words say. A baseline, after Gale
 * and Church 1993. Exchanging source and target exchanges the sides of the beads. Immutable and thread-safe.
 */
public final class LengthAligner implements Aligner {
    /** An aligner; it has no settings. */
    public LengthAligner() {}

    @Override
    public List<Alignment> align(AlignmentRequest request, ProgressListener listener) {
        OneWay oneWay = OneWay.of(request);
        return oneWay.back(new SetAligner(Weights.lengths(), Knowledge.NONE)
                .align(oneWay.request().bitexts(), listener)
                .alignments());
    }
}
