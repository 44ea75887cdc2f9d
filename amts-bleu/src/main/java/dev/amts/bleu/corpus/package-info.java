/** What is scored: {@link dev.amts.bleu.corpus.Corpus}, from lists, iterators or files. */
@NullMarked
package dev.amts.bleu.corpus;

import org.jspecify.annotations.NullMarked;
