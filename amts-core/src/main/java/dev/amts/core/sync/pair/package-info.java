/**
 * Which blocks of a document translate which: start at {@link dev.amts.core.sync.pair.BlockPairing}.
 */
@NullMarked
package dev.amts.core.sync.pair;

import org.jspecify.annotations.NullMarked;
