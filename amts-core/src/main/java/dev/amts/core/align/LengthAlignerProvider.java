package dev.amts.core.align;

import dev.amts.api.align.Aligner;
import dev.amts.api.align.AlignerProvider;
import dev.amts.api.provider.Settings;

/** Makes {@link LengthAligner}s by the name {@code length}. */
public final class LengthAlignerProvider implements AlignerProvider {
    /** For discovery. */
    public LengthAlignerProvider() {}

    @Override
    public String name() {
        return "length";
    }

    @Override
    public String description() {
        return "lengths and paragraphs alone; quick, a baseline";
    }

    @Override
    public Aligner create(Settings settings) {
        return new LengthAligner();
    }
}
