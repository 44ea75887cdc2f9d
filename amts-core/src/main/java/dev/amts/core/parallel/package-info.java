/**
 * Parallel data in files, by the rules of the services that read them: start at {@link
 * dev.amts.core.parallel.ParallelDataFile} to read, {@link dev.amts.core.parallel.ParallelDataWriter} to write, and
 * {@link dev.amts.core.parallel.SegmentRules} for what a file may hold.
 */
@NullMarked
package dev.amts.core.parallel;

import org.jspecify.annotations.NullMarked;
