/**
 * Parallel data in a folder of this machine: start at {@link dev.amts.core.parallel.store.FileParallelDataStore}.
 */
@NullMarked
package dev.amts.core.parallel.store;

import org.jspecify.annotations.NullMarked;
