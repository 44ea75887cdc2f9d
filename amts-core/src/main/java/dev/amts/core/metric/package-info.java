/**
 * BLEU, chrF and TER as metrics that are found by name: start at {@link dev.amts.core.metric.StandardMetric}.
 */
@NullMarked
package dev.amts.core.metric;

import org.jspecify.annotations.NullMarked;
