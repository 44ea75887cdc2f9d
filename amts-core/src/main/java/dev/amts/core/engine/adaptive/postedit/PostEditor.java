package dev.amts.core.engine.adaptive.postedit;

import dev.amts.api.text.CodedText;
import dev.amts.bleu.significance.Comparison;
import dev.amts.core.align.word.WordAligner;
import dev.amts.core.align.word.WordLinks;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects an engine's translations as people's translations of other texts teach it (M. Simard, C. Goutte, P. Isabelle,
 * Statistical Phrase-Based Post-Editing, 2007; with the source words beside the engine's as in H. Béchara, Y. Ma, J. van
 * Genabith, Statistical Post-Editing for a Statistical MT System, 2011). Immutable and thread-safe.
 *
 * <p>Before anything is corrected, it is tried on pairs held out from learning; a set of pairs whose corrections do not
 * bring those significantly nearer to what people wrote teaches nothing.
 */
public final class PostEditor {
    /** Fewer pairs than this teach nothing. */
    private static final int FEWEST = 50;

    private static final int FOLDS = 5;
    private static final int MOST_HELD_OUT = 1200;
    private static final double SIGNIFICANCE = .05;

    /** What corrections must bring, in points of BLEU: chance alone brings less. */
    private static final double WORTHWHILE = 1;

    private final Casing sourceCasing;
    private final Casing targetCasing;
    private final WordAligner sourceToEngine;
    private final PhraseTable table;
    private final Ngrams order;
    private final Weights weights;
    private final Trial trial;

    private PostEditor(
            Casing sourceCasing,
            Casing targetCasing,
            WordAligner sourceToEngine,
            PhraseTable table,
            Ngrams order,
            Weights weights,
            Trial trial) {
        this.sourceCasing = sourceCasing;
        this.targetCasing = targetCasing;
        this.sourceToEngine = sourceToEngine;
        this.table = table;
        this.order = order;
        this.weights = weights;
        this.trial = trial;
    }

    /**
     * A text, what the engine made of it, and what a person made of it. Immutable.
     */
    public record Triple(CodedText source, CodedText engine, CodedText human) {}

    /**
     * What became of the pairs held out. Immutable.
     *
     * @param sentences how many they were
     * @param before BLEU of what the engine wrote, from 0 to 100
     * @param after BLEU of the corrected
     * @param pValue of the difference, by paired bootstrap
     */
    public record Trial(int sentences, double before, double after, double pValue) {
        /** Whether corrections help. */
        public boolean isPassed() {
            return after - before >= WORTHWHILE && pValue < SIGNIFICANCE;
        }
    }

    /**
     * A corrected translation. Immutable.
     *
     * @param text the translation
     * @param edits what was changed, in order
     */
    public record Edited(CodedText text, List<Edit> edits) {}

    /**
     * One change. Immutable.
     *
     * @param source the source words that it is about, in lower case; empty where that is not known
     * @param before what the engine wrote
     * @param after what stands there now
     * @param support how often people did so
     */
    public record Edit(String source, String before, String after, int support) {}

    /** Learns from sentences in the order of their documents: neighbours are held out together. */
    public static PostEditor learn(List<Triple> triples) {
        List<Lesson> raw = triples.stream()
                .map(each -> new Lesson(Words.of(each.source()), Words.of(each.engine()), Words.of(each.human())))
                .toList();
        Casing sourceCasing = Casing.of(raw.stream().map(Lesson::source).toList());
        List<List<Word>> target =
                new ArrayList<>(raw.stream().map(Lesson::human).toList());
        target.addAll(raw.stream().map(Lesson::engine).toList());
        Casing targetCasing = Casing.of(target);
        List<Lesson> lessons = raw.stream()
                .map(each -> new Lesson(
                        sourceCasing.inside(each.source()),
                        targetCasing.inside(each.engine()),
                        targetCasing.inside(each.human())))
                .toList();
        WordAligner engineToHuman = WordAligner.learn(lessons.stream()
                .map(each -> Lesson.pair(each.engine(), each.human()))
                .toList());
        WordAligner sourceToEngine = WordAligner.learn(lessons.stream()
                .map(each -> Lesson.pair(each.source(), each.engine()))
                .toList());
        List<List<Correction>> corrections = lessons.stream()
                .map(each -> each.corrections(engineToHuman, sourceToEngine))
                .toList();
        Tuning tuning = heldOut(lessons, corrections, sourceToEngine);
        // What was fitted to sentences must not be judged by them.
        Weights weights =
                lessons.size() < FEWEST ? Weights.initial() : tuning.half(0).search();
        return new PostEditor(
                sourceCasing,
                targetCasing,
                sourceToEngine,
                PhraseTable.of(corrections),
                Ngrams.of(lessons.stream().map(Lesson::human).toList()),
                weights,
                trial(tuning.half(1), weights));
    }

    private static Trial trial(Tuning tuning, Weights weights) {
        if (tuning.lattices().size() < FEWEST / 2) {
            return new Trial(tuning.lattices().size(), 0, 0, 1);
        }
        Comparison comparison = Scoring.compare(tuning.baseline(), tuning.statistics(weights));
        return new Trial(tuning.lattices().size(), comparison.baseline(), comparison.system(), comparison.pValue());
    }

    /** Each fold's sentences with what the other folds teach. */
    private static Tuning heldOut(List<Lesson> lessons, List<List<Correction>> corrections, WordAligner aligner) {
        List<Lattice> lattices = new ArrayList<>();
        List<List<Word>> human = new ArrayList<>();
        int size = lessons.size();
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = size * fold / FOLDS;
            int to = size * (fold + 1) / FOLDS;
            PhraseTable table = PhraseTable.of(without(corrections, from, to));
            Ngrams order = Ngrams.of(
                    without(lessons, from, to).stream().map(Lesson::human).toList());
            int step = Math.max(1, (size + MOST_HELD_OUT - 1) / MOST_HELD_OUT);
            for (int i = from; i < to; i += step) {
                lattices.add(lattice(lessons.get(i).source(), lessons.get(i).engine(), aligner, table, order));
                human.add(lessons.get(i).human());
            }
        }
        return new Tuning(lattices, human);
    }

    private static <T> List<T> without(List<T> all, int from, int to) {
        List<T> rest = new ArrayList<>(all.subList(0, from));
        rest.addAll(all.subList(to, all.size()));
        return rest;
    }

    private static Lattice lattice(
            List<Word> source, List<Word> engine, WordAligner aligner, PhraseTable table, Ngrams order) {
        WordLinks links = aligner.align(Lesson.pair(source, engine));
        return Lattice.of(source, engine, links, table, order);
    }

    /** What became of the pairs held out. */
    public Trial trial() {
        return trial;
    }

    @Override
    public String toString() {
        return trial + " " + weights;
    }

    /** Corrects a translation; all of its codes are kept. */
    public Edited edit(CodedText source, CodedText translation) {
        List<Word> original = Words.of(translation);
        if (!trial.isPassed() || original.isEmpty()) {
            return new Edited(translation, List.of());
        }
        List<Word> engine = targetCasing.inside(original);
        Lattice lattice = lattice(sourceCasing.inside(Words.of(source)), engine, sourceToEngine, table, order);
        List<Edits.Part> parts = Edits.parts(engine, Decoder.best(lattice, weights));
        List<Edit> edits = parts.stream()
                .filter(part -> !part.option().isKept())
                .map(part -> new Edit(
                        part.option().source(),
                        Words.join(part.before()).text(),
                        Words.join(part.after()).text(),
                        part.option().support()))
                .toList();
        CodedText text = edits.isEmpty() ? translation : Words.join(Casing.begin(Edits.words(parts), original));
        return new Edited(text, edits);
    }
}
