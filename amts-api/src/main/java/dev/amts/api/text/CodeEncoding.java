package dev.amts.api.text;

/**
 * How inline codes are written for an engine that only knows text. Implementations are immutable and thread-safe.
 *
 * <p>Decoding what was encoded gives an equal text. Decoding what an engine made of it finds again each code that
 * survived; whether all did is for the caller to check.
 */
public interface CodeEncoding {
    /** A short name for reports: {@code "html"}, {@code "placeholders"}. */
    String name();

    /** The text as the engine is to see it. */
    String encode(CodedText text);

    /**
     * The engine's output with the codes of {@code original} put back.
     *
     * <p>Never throws on any {@code translated}: marks that stand for no code of the original are dropped, a code that
     * stands twice is there twice, one that is gone is missing.
     */
    CodedText decode(String translated, CodedText original);
}
