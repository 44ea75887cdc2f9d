/**
 * Translation edit rate: the least insertions, deletions, substitutions and shifts that turn one sequence of words into
 * another, as Tercom searches for them. Start with {@link dev.amts.bleu.internal.edit.TranslationEdits}.
 */
@NullMarked
package dev.amts.bleu.internal.edit;

import org.jspecify.annotations.NullMarked;
