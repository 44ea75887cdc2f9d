/**
 * Text as Python sees it: white space, lower case, Unicode categories and printed numbers. Start with {@link
 * dev.amts.bleu.internal.text.WhiteSpace}.
 */
@NullMarked
package dev.amts.bleu.internal.text;

import org.jspecify.annotations.NullMarked;
