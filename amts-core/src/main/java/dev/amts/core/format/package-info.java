/**
 * The document formats of everyday, as providers: plain text, Markdown, HTML and notebooks. Start at {@link
 * dev.amts.core.format.MarkdownFormatProvider}; {@link dev.amts.core.discovery.Services#formatFor} finds the one that fits a
 * file.
 */
@NullMarked
package dev.amts.core.format;

import org.jspecify.annotations.NullMarked;
