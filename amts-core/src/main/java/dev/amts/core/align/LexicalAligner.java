package dev.amts.core.align;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.align.Sentence;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.internal.model.SetAligner;
import dev.amts.core.align.internal.model.Weights;
import dev.amts.core.align.internal.text.Knowledge;
import java.util.ArrayList;
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
        SetAligner.Result result = run(request, listener);
        return goesBackward(request) ? swap(result.alignments()) : result.alignments();
    }

    /**
     * Aligns, and gives the induced lexicon as well.
     *
     * @throws ConfigurationException if the known lexicon is of other languages
     */
    public Learned alignAndLearn(AlignmentRequest request, ProgressListener listener) {
        SetAligner.Result result = run(request, listener);
        Knowledge learned = result.lexicon().get();
        return goesBackward(request)
                ? new Learned(
                        swap(result.alignments()), new Lexicon(request.target(), request.source(), learned).swapped())
                : new Learned(result.alignments(), new Lexicon(request.source(), request.target(), learned));
    }

    private SetAligner.Result run(AlignmentRequest request, ProgressListener listener) {
        Knowledge knowledge = knowledge(request.source(), request.target());
        if (!goesBackward(request)) {
            return new SetAligner(Weights.all(), knowledge).align(request.bitexts(), listener);
        }
        List<Bitext> swapped =
                request.bitexts().stream().map(LexicalAligner::swap).toList();
        return new SetAligner(Weights.all(), knowledge.swapped()).align(swapped, listener);
    }

    private static List<Alignment> swap(List<Alignment> alignments) {
        return alignments.stream().map(LexicalAligner::swap).toList();
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

    /**
     * Whether to align from target to source. The model is the same in both directions but for rounding; so that not even
     * that shows, a set is always aligned in the same direction, whichever side is called the source.
     */
    private static boolean goesBackward(AlignmentRequest request) {
        if (request.bitexts().stream().anyMatch(bitext -> !bitext.translation().isEmpty())) {
            return false;
        }
        int order = request.source().tag().compareTo(request.target().tag());
        if (order != 0) {
            return order > 0;
        }
        for (Bitext bitext : request.bitexts()) {
            order = compare(bitext.source(), bitext.target());
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static int compare(List<Sentence> first, List<Sentence> second) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order =
                    first.get(i).text().text().compareTo(second.get(i).text().text());
            if (order == 0) {
                order = Integer.compare(first.get(i).paragraph(), second.get(i).paragraph());
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private static Bitext swap(Bitext bitext) {
        List<FixedPoint> points = bitext.fixedPoints().stream()
                .map(point -> new FixedPoint(point.target(), point.source()))
                .toList();
        return new Bitext(bitext.target(), bitext.source(), points, List.of());
    }

    private static Alignment swap(Alignment alignment) {
        List<Bead> beads = new ArrayList<>();
        for (Bead bead : alignment.beads()) {
            beads.add(
                    new Bead(bead.targetStart(), bead.targetEnd(), bead.sourceStart(), bead.sourceEnd(), bead.score()));
        }
        return new Alignment(beads);
    }

    /** The known lexicon, if one was given. */
    public Optional<Lexicon> lexicon() {
        return Optional.ofNullable(lexicon);
    }
}
