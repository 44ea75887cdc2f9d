/**
 * Which word of a sentence translates which of its translation: start at {@link dev.amts.core.align.word.WordAligner}.
 */
@NullMarked
package dev.amts.core.align.word;

import org.jspecify.annotations.NullMarked;
