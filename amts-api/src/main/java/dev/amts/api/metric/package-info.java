/**
 * How good a translation is, as a number: start at {@link dev.amts.api.metric.QualityMetric}.
 */
@NullMarked
package dev.amts.api.metric;

import org.jspecify.annotations.NullMarked;
