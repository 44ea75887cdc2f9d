/**
 * The Markdown of the book <i>Dive into Deep Learning</i>: start at {@link dev.amts.d2l.D2lMarkdownProvider}.
 */
@NullMarked
package dev.amts.d2l;

import org.jspecify.annotations.NullMarked;
