/** Whether a difference in scores means something. Start with {@link dev.amts.bleu.significance.PairedTest}. */
@NullMarked
package dev.amts.bleu.significance;

import org.jspecify.annotations.NullMarked;
