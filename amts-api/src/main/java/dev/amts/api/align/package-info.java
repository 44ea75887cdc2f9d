/**
 * Which sentences translate which: start at {@link dev.amts.api.align.Aligner}.
 */
@NullMarked
package dev.amts.api.align;

import org.jspecify.annotations.NullMarked;
