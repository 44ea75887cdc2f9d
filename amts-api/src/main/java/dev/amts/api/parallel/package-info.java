/**
 * Segment pairs and where they are kept: start at {@link dev.amts.api.parallel.ParallelData}.
 */
@NullMarked
package dev.amts.api.parallel;

import org.jspecify.annotations.NullMarked;
