/** Numbers as Python prints them. Start with {@link dev.amts.bleu.print.Decimals}. */
@NullMarked
package dev.amts.bleu.print;

import org.jspecify.annotations.NullMarked;
