package dev.amts.core.align.internal.model;

import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.BeadGraph;
import dev.amts.core.align.internal.search.Lattice;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.TextSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Expectation–maximisation over a set: the beads' probabilities teach the features, and the features give the beads'
 * probabilities. First without the lexicon in a wide band, then with it in a narrow one around what is probable. Not
 * thread-safe; works on several stretches at once, and the result does not depend on how many.
 */
public final class Passes {
    /** Beads below this probability are forgotten. */
    static final double LEAST_PROBABILITY = 1e-3;

    /** Around what is probable, how far the next pass looks on either side. */
    static final int MARGIN = 8;

    private static final int ROUNDS_ON_SAMPLES = 2;

    private final TextSet set;
    private final List<Cutter.Part> parts;
    private final List<Stretch> stretches;
    private final AlignmentModel model;
    private final ProgressListener listener;
    private final int passes;
    private final int lexiconFrom;

    /**
     * Passes over a set.
     *
     * @param passes how many in all
     * @param lexiconFrom how many before the lexicon is induced
     */
    public Passes(
            TextSet set,
            List<Stretch> stretches,
            AlignmentModel model,
            int passes,
            int lexiconFrom,
            ProgressListener listener) {
        this.set = set;
        WidePass wide = new WidePass(model);
        Cutter cutter = new Cutter(wide);
        List<Stretch> samples = stretches.parallelStream()
                .map(stretch -> Cutter.isLong(stretch) ? cutter.sample(stretch) : stretch)
                .toList();
        List<Integer> sampled = IntStream.range(0, samples.size())
                .filter(n -> Cutter.isLong(stretches.get(n)))
                .boxed()
                .toList();
        for (int round = 0; round < ROUNDS_ON_SAMPLES && !sampled.isEmpty(); round++) {
            model.learn(join(sampled.parallelStream()
                    .map(n -> outcome(samples.get(n), wide.lattice(samples.get(n))))
                    .toList()));
        }
        parts = IntStream.range(0, samples.size())
                .parallel()
                .boxed()
                .flatMap(n -> cutter.cut(stretches.get(n), samples.get(n)).stream())
                .toList();
        this.stretches = parts.stream().map(Cutter.Part::stretch).toList();
        this.model = model;
        this.passes = passes;
        this.lexiconFrom = lexiconFrom;
        this.listener = listener;
    }

    /** The stretches that are aligned: the given ones, the long ones cut. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** Runs all passes. Returns the likely beads of each stretch. */
    public List<BeadGraph> run() {
        List<Band> bands = List.of();
        for (int pass = 1; pass < passes; pass++) {
            List<Band> now = bands;
            List<Outcome> outcomes = inParallel(pass, n -> outcome(stretches.get(n), lattice(n, now)));
            List<WeightedBeads> beads = join(outcomes);
            bands = outcomes.stream().map(Outcome::band).toList();
            model.learn(beads);
            if (pass >= lexiconFrom) {
                model.learnLexicon(beads);
            }
        }
        List<Band> last = bands;
        return inParallel(passes, n -> likelyBeads(stretches.get(n), last.get(n)));
    }

    /** The beads of a stretch that are likely with the lexicon, scored without it. */
    private BeadGraph likelyBeads(Stretch stretch, Band band) {
        Lattice lattice = model.latticeWithoutLexicon(stretch, band);
        float[] base = lattice.scores.clone();
        model.addLexicon(stretch, lattice);
        lattice.run();
        return BeadGraph.of(lattice, base, LEAST_PROBABILITY, stretch.pair(), stretch.source(), stretch.target());
    }

    private Lattice lattice(int n, List<Band> bands) {
        Optional<Band> band = bands.isEmpty() ? parts.get(n).band() : Optional.of(bands.get(n));
        if (band.isEmpty()) {
            return new WidePass(model).lattice(stretches.get(n));
        }
        Lattice lattice = model.lattice(stretches.get(n), band.get());
        lattice.run();
        return lattice;
    }

    private interface Task<T> {
        T run(int stretch);
    }

    private <T> List<T> inParallel(int pass, Task<T> task) {
        AtomicInteger done = new AtomicInteger();
        long total = (long) passes * stretches.size();
        long before = (long) (pass - 1) * stretches.size();
        return IntStream.range(0, stretches.size())
                .parallel()
                .mapToObj(n -> {
                    T result = task.run(n);
                    synchronized (done) {
                        listener.report(ProgressEvent.of("aligning", before + done.incrementAndGet(), total, "steps"));
                    }
                    return result;
                })
                .toList();
    }

    /** What a pass found in a stretch. */
    private record Outcome(WeightedBeads beads, Band band) {}

    private static Outcome outcome(Stretch stretch, Lattice lattice) {
        WeightedBeads beads = new WeightedBeads(stretch.pair());
        lattice.forEachBead(
                LEAST_PROBABILITY,
                (row, column, shape, probability) ->
                        beads.add(stretch.source() + row, stretch.target() + column, shape, probability));
        Band band = lattice.narrowed(LEAST_PROBABILITY, MARGIN, 0, 0, stretch.sources(), stretch.targets());
        return new Outcome(beads, band);
    }

    /** The beads by document. */
    private List<WeightedBeads> join(List<Outcome> outcomes) {
        return WeightedBeads.join(set, outcomes.stream().map(Outcome::beads).toList());
    }
}
