package dev.amts.core.align;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.internal.model.SetAligner;
import dev.amts.core.align.internal.model.Weights;
import dev.amts.core.align.internal.text.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Aligns sentences by what the documents themselves teach: lengths, punctuation, paragraphs, names, numbers and inline
 * codes that stand on both sides, and a lexicon that is induced from the whole set. It needs no model and no dictionary;
 * it takes a dictionary, a lexicon from other documents and a machine translation where there are any. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Alignment alignment = new LexicalAligner().align(Language.of("en"), Language.of("zh"), Bitext.of(english, chinese));
 * }</pre>
 *
 * <p>Exchanging source and target exchanges the sides of the beads and nothing else, unless there is a translation. A
 * bead's score is its probability. Time and memory are linear in the number of sentences.
 *
 * <p>The model is a log-linear one over monotone beads (semi-Markov), with features in the tradition of Gale and Church
 * 1993 (lengths), Melamed 1999 (cognates), Moore 2002 and Varga et al. 2005 (IBM Model 1); see docs/alignment.md.
 */
public final class LexicalAligner implements Aligner {
    private final @Nullable Lexicon lexicon;
    private final List<Map.Entry<String, String>> terms;

    /** An aligner that knows nothing but the documents. */
    public LexicalAligner() {
        this(null, List.of());
    }

    private LexicalAligner(@Nullable Lexicon lexicon, List<Map.Entry<String, String>> terms) {
        this.lexicon = lexicon;
        this.terms = List.copyOf(terms);
    }

    /** This aligner with a lexicon that other documents taught. */
    public LexicalAligner withLexicon(Lexicon known) {
        return new LexicalAligner(known, terms);
    }

    /** This aligner with a dictionary: source terms with a translation of each; a term may have several. */
    public LexicalAligner withDictionary(List<Map.Entry<String, String>> pairs) {
        return new LexicalAligner(lexicon, pairs);
    }

    /**
     * Alignments and what was learned with them.
     *
     * @param alignments one for each bitext, in the request's order
     * @param lexicon what the documents taught, with what was known before
     */
    public record Learned(List<Alignment> alignments, Lexicon lexicon) {
        public Learned {
            alignments = List.copyOf(alignments);
        }
    }

    @Override
    public List<Alignment> align(AlignmentRequest request, ProgressListener listener) {
        OneWay oneWay = OneWay.of(request);
        return oneWay.back(run(oneWay, listener).alignments());
    }

    /**
     * Aligns, and gives the induced lexicon as well.
     *
     * @throws ConfigurationException if the known lexicon is of other languages
     */
    public Learned alignAndLearn(AlignmentRequest request, ProgressListener listener) {
        OneWay oneWay = OneWay.of(request);
        SetAligner.Result result = run(oneWay, listener);
        Lexicon learned = new Lexicon(
                oneWay.request().source(),
                oneWay.request().target(),
                result.lexicon().get());
        return new Learned(oneWay.back(result.alignments()), oneWay.exchanged() ? learned.swapped() : learned);
    }

    private SetAligner.Result run(OneWay oneWay, ProgressListener listener) {
        AlignmentRequest request = oneWay.request();
        Knowledge knowledge = oneWay.exchanged()
                ? knowledge(request.target(), request.source()).swapped()
                : knowledge(request.source(), request.target());
        return new SetAligner(Weights.all(), knowledge).align(request.bitexts(), listener);
    }

    private Knowledge knowledge(Language source, Language target) {
        Lexicon known = lexicon;
        if (known == null) {
            return new Knowledge(Map.of(), Map.of(), terms);
        }
        boolean same = known.source().equals(source) && known.target().equals(target);
        boolean exchanged = known.source().equals(target) && known.target().equals(source);
        if (!same && !exchanged) {
            throw new ConfigurationException("the lexicon is of " + known.source() + " and " + known.target()
                    + ", the documents are in " + source + " and " + target + ": give a lexicon of these");
        }
        Knowledge counts = same ? known.knowledge() : known.swapped().knowledge();
        return new Knowledge(counts.targetGivenSource(), counts.sourceGivenTarget(), terms);
    }

    /** The known lexicon, if one was given. */
    public Optional<Lexicon> lexicon() {
        return Optional.ofNullable(lexicon);
    }
}
