/**
 * An experiment's outcome for people and programs: start at {@link dev.amts.core.experiment.report.ExperimentReport}.
 */
@NullMarked
package dev.amts.core.experiment.report;

import org.jspecify.annotations.NullMarked;
