package dev.amts.core.parallel.clean;

import dev.amts.core.parallel.DropReason;

/** Leaves out pairs whose sides are equal, white space and case aside: an engine learns nothing good from them. Immutable. */
public record NotTranslated() implements CleanUpRule {
    @Override
    public DropReason reason() {
        return DropReason.SOURCE_EQUALS_TARGET;
    }

    @Override
    public boolean rejects(CandidatePair candidate) {
        return bare(candidate.pair().source())
                .equalsIgnoreCase(bare(candidate.pair().target()));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
