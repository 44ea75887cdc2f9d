package dev.amts.bleu.corpus;

/**
 * Hypotheses and references are not the same in number. Cutting the longer one off, as sacreBLEU's API does, would score
 * text against what does not belong to it.
 */
public final class UnequalLengthsException extends ScoringException {
    private static final long serialVersionUID = 1L;

    UnequalLengthsException(String shorter, long length, String longer) {
        super(shorter + " end" + (shorter.endsWith("s") ? "" : "s") + " after " + length + " segments, but " + longer
                + " go" + (longer.endsWith("s") ? "" : "es")
                + " on. Every line of the one must be the translation of the same line of the other.");
    }
}
