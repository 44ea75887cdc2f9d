/** What a score was computed with, so that it can be computed again: {@link dev.amts.bleu.signature.Signature}. */
@NullMarked
package dev.amts.bleu.signature;

import org.jspecify.annotations.NullMarked;
