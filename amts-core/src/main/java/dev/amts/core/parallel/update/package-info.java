/**
 * Parallel data kept up to date with what people translate: start at {@link dev.amts.core.parallel.update.PairsUpdate}.
 */
@NullMarked
package dev.amts.core.parallel.update;

import org.jspecify.annotations.NullMarked;
