/** How fast text is scored. Start with {@link dev.amts.benchmarks.bleu.ScoringBenchmark#main}. */
@NullMarked
package dev.amts.benchmarks.bleu;

import org.jspecify.annotations.NullMarked;
