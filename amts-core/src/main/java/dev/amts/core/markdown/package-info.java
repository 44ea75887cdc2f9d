/**
 * Markdown as blocks and text units, open to dialects: start at {@link dev.amts.core.markdown.MarkdownFormat} and {@link
 * dev.amts.core.markdown.MarkdownDialect}.
 */
@NullMarked
package dev.amts.core.markdown;

import org.jspecify.annotations.NullMarked;
