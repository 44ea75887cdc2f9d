package dev.amts.bleu.significance;

/**
 * Where the true score lies with a probability of 95 %: {@code mean ± halfWidth}, on the scale of 0 to 100.
 *
 * @param mean of the resamples' scores
 * @param halfWidth half the distance between their 2.5th and 97.5th percentile
 */
public record ConfidenceInterval(double mean, double halfWidth) {}
