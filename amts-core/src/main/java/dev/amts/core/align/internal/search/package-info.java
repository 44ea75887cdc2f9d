/**
 * Search over beads in a band: start at {@link dev.amts.core.align.internal.search.Lattice}.
 */
@NullMarked
package dev.amts.core.align.internal.search;

import org.jspecify.annotations.NullMarked;
