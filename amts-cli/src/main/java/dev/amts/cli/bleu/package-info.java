/** {@code amts bleu}: sacreBLEU's command line over amts-bleu. Start with {@link dev.amts.cli.bleu.BleuCommand}. */
@NullMarked
package dev.amts.cli.bleu;

import org.jspecify.annotations.NullMarked;
