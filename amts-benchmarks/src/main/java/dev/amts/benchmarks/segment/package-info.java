/** How fast sentences are found: start with {@link dev.amts.benchmarks.segment.SegmenterBenchmark}. */
@NullMarked
package dev.amts.benchmarks.segment;

import org.jspecify.annotations.NullMarked;
