package dev.amts.bleu.tokenize;

/** What a metric does to the case of letters before it compares words. */
public enum LetterCase {
    /** Compares text as it is written ({@code case:mixed}). */
    MIXED("mixed"),
    /** Compares lower-cased text ({@code case:lc}). */
    LOWER("lc");

    private final String signature;

    LetterCase(String signature) {
        this.signature = signature;
    }

    /** The value in a signature's {@code case} field. */
    public String signature() {
        return signature;
    }
}
