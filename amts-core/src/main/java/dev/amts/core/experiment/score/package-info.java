/**
 * Scores with what is known of their chance: start at {@link dev.amts.core.experiment.score.Measurement}.
 */
@NullMarked
package dev.amts.core.experiment.score;

import org.jspecify.annotations.NullMarked;
