package dev.amts.api.metric;

import java.util.Map;
import java.util.Objects;

/**
 * How good a set of translations is, with all that is needed to compute the number again. Immutable.
 *
 * @param metric the metric's usual name, as in {@code "BLEU"}
 * @param value the usual number: BLEU, chrF and TER have 0 to 100 (TER can be more)
 * @param direction whether more is better
 * @param signature what the number depends on, as in {@code "nrefs:1|case:mixed|…"}
 * @param details further figures by name, as in {@code "brevity-penalty"}; in the order to show them
 */
public record Score(String metric, double value, Direction direction, String signature, Map<String, Double> details) {
    /** Which way is better. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }

    public Score {
        Objects.requireNonNull(metric);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(signature);
        details = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(details));
    }

    /** The value on a scale of 0 to 1, as in the AMTS article. */
    public double unitValue() {
        return value / 100;
    }
}
