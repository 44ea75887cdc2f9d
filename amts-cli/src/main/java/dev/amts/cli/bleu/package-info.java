/** {@code amts bleu}: sacreBLEU's command line over amts-bleu. */
@NullMarked
package dev.amts.cli.bleu;

import org.jspecify.annotations.NullMarked;
