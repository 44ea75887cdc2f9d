/** How fast documents are parsed. Start with {@link dev.amts.benchmarks.document.ParsingBenchmark#main}. */
@NullMarked
package dev.amts.benchmarks.document;

import org.jspecify.annotations.NullMarked;
