/**
 * Three-way merges of what is not prose: start at {@link dev.amts.core.sync.merge.RawMerge}.
 */
@NullMarked
package dev.amts.core.sync.merge;

import org.jspecify.annotations.NullMarked;
