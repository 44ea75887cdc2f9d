/**
 * A revision taken apart into blocks that correspond: start at {@link dev.amts.core.sync.chapter.Chapter}.
 */
@NullMarked
package dev.amts.core.sync.chapter;

import org.jspecify.annotations.NullMarked;
