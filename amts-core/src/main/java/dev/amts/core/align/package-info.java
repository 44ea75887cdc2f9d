/**
 * Which sentences translate which: start at {@link dev.amts.core.align.LexicalAligner}.
 */
@NullMarked
package dev.amts.core.align;

import org.jspecify.annotations.NullMarked;
