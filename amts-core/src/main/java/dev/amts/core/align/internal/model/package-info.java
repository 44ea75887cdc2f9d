/**
 * The model over beads and its training: start at {@link dev.amts.core.align.internal.model.SetAligner}.
 */
@NullMarked
package dev.amts.core.align.internal.model;

import org.jspecify.annotations.NullMarked;
