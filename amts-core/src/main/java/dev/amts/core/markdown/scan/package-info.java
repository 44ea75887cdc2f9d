/**
 * The grammar of single inline constructs of CommonMark: start at {@link dev.amts.core.markdown.scan.InlineText}, which
 * every {@link dev.amts.core.markdown.inline.InlineMark} is given.
 */
@NullMarked
package dev.amts.core.markdown.scan;

import org.jspecify.annotations.NullMarked;
