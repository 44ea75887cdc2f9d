/**
 * Inline codes in a piece of Markdown: start at {@link dev.amts.core.markdown.inline.InlineScanner}.
 */
@NullMarked
package dev.amts.core.markdown.inline;

import org.jspecify.annotations.NullMarked;
