/**
 * What parallel data are worth, measured: start at {@link dev.amts.core.experiment.Experiment}.
 */
@NullMarked
package dev.amts.core.experiment;

import org.jspecify.annotations.NullMarked;
