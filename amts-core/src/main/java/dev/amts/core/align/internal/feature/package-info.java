/**
 * Evidence for a bead: start at {@link dev.amts.core.align.internal.feature.BeadFeature}.
 */
@NullMarked
package dev.amts.core.align.internal.feature;

import org.jspecify.annotations.NullMarked;
