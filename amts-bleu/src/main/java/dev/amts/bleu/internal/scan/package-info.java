/**
 * The fast tokenizer: one pass over UTF-8 that finds the words of sacreBLEU's tokenizers and makes each a 64-bit key.
 * Start with {@link dev.amts.bleu.internal.scan.TokenScanner}.
 */
@NullMarked
package dev.amts.bleu.internal.scan;

import org.jspecify.annotations.NullMarked;
