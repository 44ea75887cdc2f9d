/**
 * A lexicon that knows where in a bead words stand: start at {@link dev.amts.core.align.internal.placed.PlacedLexicon}.
 */
@NullMarked
package dev.amts.core.align.internal.placed;

import org.jspecify.annotations.NullMarked;
