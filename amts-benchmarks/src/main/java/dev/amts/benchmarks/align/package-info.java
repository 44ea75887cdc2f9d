/**
 * How long alignment takes: start at {@link dev.amts.benchmarks.align.LongDocumentBenchmark}.
 */
@NullMarked
package dev.amts.benchmarks.align;

import org.jspecify.annotations.NullMarked;
