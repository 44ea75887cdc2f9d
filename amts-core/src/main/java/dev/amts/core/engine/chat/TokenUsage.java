package dev.amts.core.engine.chat;

/**
 * What was used of a model, as the server counts it. Immutable.
 *
 * @param requests how many answers were given
 * @param promptTokens what the model read
 * @param completionTokens what the model wrote
 */
public record TokenUsage(long requests, long promptTokens, long completionTokens) {
    static final TokenUsage NONE = new TokenUsage(0, 0, 0);

    /** Both together. */
    public TokenUsage plus(TokenUsage other) {
        return new TokenUsage(
                requests + other.requests,
                promptTokens + other.promptTokens,
                completionTokens + other.completionTokens);
    }
}
