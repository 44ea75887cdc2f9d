/**
 * Parallel data for engines that know none: start at {@link dev.amts.core.engine.adaptive.AdaptiveEngine}.
 */
@NullMarked
package dev.amts.core.engine.adaptive;

import org.jspecify.annotations.NullMarked;
