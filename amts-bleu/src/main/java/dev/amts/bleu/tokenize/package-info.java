/**
 * How text becomes the words that metrics count. {@link dev.amts.bleu.tokenize.StandardTokenizer} has the tokenizers
 * that need no model; {@link dev.amts.bleu.tokenize.Tokenizer} takes others (MeCab, SentencePiece …) from outside.
 */
@NullMarked
package dev.amts.bleu.tokenize;

import org.jspecify.annotations.NullMarked;
