/**
 * What earlier synchronizations of a book knew: start at {@link dev.amts.core.sync.memory.SyncMemory}.
 */
@NullMarked
package dev.amts.core.sync.memory;

import org.jspecify.annotations.NullMarked;
