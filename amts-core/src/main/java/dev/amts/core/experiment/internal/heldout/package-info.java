/**
 * Texts that are nearly those under test: start at {@link dev.amts.core.experiment.internal.heldout.NearDuplicates}.
 */
@NullMarked
package dev.amts.core.experiment.internal.heldout;

import org.jspecify.annotations.NullMarked;
