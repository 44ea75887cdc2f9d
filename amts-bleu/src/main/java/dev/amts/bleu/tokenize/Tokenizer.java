package dev.amts.bleu.tokenize;

/**
 * Splits a segment into the words that BLEU counts. Implementations must be thread-safe and give the same result for
 * the same text.
 *
 * <p>sacreBLEU's Japanese, Korean and SentencePiece tokenizers need models that this library does not carry. An adapter
 * to one of them that returns sacreBLEU's own name in {@link #signature()} gives comparable signatures:
 *
 * <pre>{@code
 * Tokenizer flores = new Tokenizer() {
 *     public String signature() { return "flores200"; }
 *     public String tokenize(String text) { return String.join(" ", sentencePiece.encode(text)); }
 * };
 * Bleu spBleu = Bleu.builder().tokenizer(flores).build();
 * }</pre>
 */
public interface Tokenizer {
    /** The name in a signature's {@code tok} field: not empty, without {@code |}, {@code :} and white space. */
    String signature();

    /**
     * The text with white space between its words.
     *
     * @param text one segment; white space at its end has been removed, and letter case applied
     */
    String tokenize(String text);
}
