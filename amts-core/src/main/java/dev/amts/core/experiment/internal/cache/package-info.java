/**
 * Answers of engines that are kept: start at {@link dev.amts.core.experiment.internal.cache.KeepingEngine}.
 */
@NullMarked
package dev.amts.core.experiment.internal.cache;

import org.jspecify.annotations.NullMarked;
