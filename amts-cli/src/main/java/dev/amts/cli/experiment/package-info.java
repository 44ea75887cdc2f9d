/** {@code amts experiment}: start at {@link dev.amts.cli.experiment.ExperimentCommand}. */
@NullMarked
package dev.amts.cli.experiment;

import org.jspecify.annotations.NullMarked;
