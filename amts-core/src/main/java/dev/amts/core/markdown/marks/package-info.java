/**
 * Marks that more than one dialect of Markdown has: start at {@link dev.amts.core.markdown.marks.DollarMath} for one inside
 * text and {@link dev.amts.core.markdown.marks.DisplayMath} for one on lines of its own.
 */
@NullMarked
package dev.amts.core.markdown.marks;

import org.jspecify.annotations.NullMarked;
