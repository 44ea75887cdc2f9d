/**
 * The metrics. Start with {@link dev.amts.bleu.Bleu}, {@link dev.amts.bleu.Chrf} or {@link dev.amts.bleu.Ter}; all three
 * are {@link dev.amts.bleu.Metric}s and score a {@link dev.amts.bleu.corpus.Corpus}.
 *
 * <pre>{@code
 * BleuScore score = Bleu.standard().corpus(Corpus.ofFiles(Path.of("hyp.txt"), Path.of("ref.txt")));
 * System.out.println(score.text(1) + "   " + score.signature());
 * }</pre>
 */
@NullMarked
package dev.amts.bleu;

import org.jspecify.annotations.NullMarked;
