/** What {@code amts bleu} reads: start with {@link dev.amts.cli.bleu.input.Streams}. */
@NullMarked
package dev.amts.cli.bleu.input;

import org.jspecify.annotations.NullMarked;
