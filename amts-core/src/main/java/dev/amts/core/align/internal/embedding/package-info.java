/**
 * Alignment by sentence embeddings: start at {@link dev.amts.core.align.internal.embedding.CoarseToFine}.
 */
@NullMarked
package dev.amts.core.align.internal.embedding;

import org.jspecify.annotations.NullMarked;
