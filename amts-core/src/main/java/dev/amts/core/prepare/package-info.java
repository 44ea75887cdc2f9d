/**
 * Parallel data out of translated documents: start at {@link dev.amts.core.prepare.FilePairs}.
 */
@NullMarked
package dev.amts.core.prepare;

import org.jspecify.annotations.NullMarked;
