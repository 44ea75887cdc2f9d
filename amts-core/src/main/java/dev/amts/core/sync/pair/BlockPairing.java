package dev.amts.core.sync.pair;

import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the blocks of a document against those of its translation, in order: one to one, two to one, one to two, or alone.
 *
 * <p>The most likely sequence by dynamic programming over anchors, kinds, shared codes, numbers and names, and lengths
 * (Gale and Church 1993). Only blocks near the diagonal are compared, so that time grows with the length times a constant.
 */
public final class BlockPairing {
    private static final int BAND = 150;
    private static final double ALONE = -0.4;
    /** What a block may gain by staying alone where nothing but likeness says that two belong together. */
    private static final double DOUBT = 0.9;

    private static final double SURE = 8;
    private static final double JOINED = -1.8;
    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    private final List<BlockTraits> source;
    private final List<BlockTraits> target;
    private final List<@Nullable BlockTraits> sourceTwos;
    private final List<@Nullable BlockTraits> targetTwos;
    private final double ratio;
    private final int band;
    private final double alone;
    private final Known known;
    private final double[][] best;

    private BlockPairing(List<BlockTraits> source, List<BlockTraits> target, double ratio, double alone, Known known) {
        this.known = known;
        this.source = source;
        this.target = target;
        this.sourceTwos = twos(source);
        this.targetTwos = twos(target);
        this.ratio = ratio;
        this.alone = alone;
        this.band = BAND + Math.abs(source.size() - target.size());
        this.best = new double[source.size() + 1][];
    }

    /** The pairs, covering all blocks of both sides. */
    public static List<Pair> of(Document source, Document target) {
        return of(source, target, Known.NOTHING);
    }

    /** The pairs, covering all blocks of both sides, where something is known of them. */
    public static List<Pair> of(Document source, Document target, Known known) {
        BlockTraits.Both both = BlockTraits.of(source, target);
        return new BlockPairing(both.source(), both.target(), ratio(both), ALONE, known).solve();
    }

    /**
     * Which of some source blocks stand among some target blocks already, in order: only those that are sure.
     *
     * @param sources indexes of blocks of {@code source}, ascending
     * @param targets indexes of blocks of {@code target}, ascending
     * @return pairs of one block each, by the documents' indexes
     */
    public static List<Pair> sure(Document source, List<Integer> sources, Document target, List<Integer> targets) {
        BlockTraits.Both both = BlockTraits.of(source, target);
        return new BlockPairing(
                        sources.stream().map(both.source()::get).toList(),
                        targets.stream().map(both.target()::get).toList(),
                        ratio(both),
                        DOUBT,
                        Known.NOTHING)
                .solve().stream()
                        .filter(pair -> pair.sourceSize() == 1 && pair.targetSize() == 1)
                        .map(pair -> {
                            int s = sources.get(pair.sourceStart());
                            int t = targets.get(pair.targetStart());
                            return new Pair(s, s + 1, t, t + 1);
                        })
                        .toList();
    }

    private static double ratio(BlockTraits.Both both) {
        double source = both.source().stream().mapToInt(BlockTraits::length).sum();
        double target = both.target().stream().mapToInt(BlockTraits::length).sum();
        return source > 0 && target > 0 ? target / source : 1;
    }

    private int from(int i) {
        return Math.max(0, diagonal(i) - band);
    }

    private int to(int i) {
        return Math.min(target.size(), diagonal(i) + band);
    }

    private int diagonal(int i) {
        return source.isEmpty() ? 0 : (int) ((long) i * target.size() / source.size());
    }

    private double best(int i, int j) {
        return j < from(i) || j > to(i) ? IMPOSSIBLE : best[i][j - from(i)];
    }

    private List<Pair> solve() {
        for (int i = 0; i <= source.size(); i++) {
            best[i] = new double[to(i) - from(i) + 1];
            for (int j = from(i); j <= to(i); j++) {
                double value = i == 0 && j == 0 ? 0 : IMPOSSIBLE;
                for (Step step : Step.values()) {
                    value = Math.max(value, through(step, i, j));
                }
                best[i][j - from(i)] = value;
            }
        }
        List<Pair> out = new ArrayList<>();
        int i = source.size();
        int j = target.size();
        while (i > 0 || j > 0) {
            Step taken = Step.ADDED;
            for (Step step : Step.values()) {
                if (through(step, i, j) == best(i, j)) {
                    taken = step;
                    break;
                }
            }
            out.add(new Pair(i - taken.source, i, j - taken.target, j));
            i -= taken.source;
            j -= taken.target;
        }
        Collections.reverse(out);
        return out;
    }

    private enum Step {
        ONE(1, 1),
        TWO_TO_ONE(2, 1),
        ONE_TO_TWO(1, 2),
        DROPPED(1, 0),
        ADDED(0, 1);

        private final int source;
        private final int target;

        Step(int source, int target) {
            this.source = source;
            this.target = target;
        }
    }

    private double through(Step step, int i, int j) {
        if (i < step.source || j < step.target) {
            return IMPOSSIBLE;
        }
        double before = best(i - step.source, j - step.target);
        if (before == IMPOSSIBLE) {
            return IMPOSSIBLE;
        }
        return before
                + switch (step) {
                    case DROPPED, ADDED -> alone;
                    case ONE -> one(i - 1, j - 1);
                    case TWO_TO_ONE ->
                        isNoPair(i - 2, j - 1) || isNoPair(i - 1, j - 1)
                                ? IMPOSSIBLE
                                : joined(sourceTwos.get(i - 2), target.get(j - 1));
                    case ONE_TO_TWO ->
                        isNoPair(i - 1, j - 2) || isNoPair(i - 1, j - 1)
                                ? IMPOSSIBLE
                                : joined(source.get(i - 1), targetTwos.get(j - 2));
                };
    }

    private double one(int i, int j) {
        return switch (known.of(i, j)) {
            case PAIR -> SURE;
            case NO_PAIR -> IMPOSSIBLE;
            case UNKNOWN -> score(source.get(i), target.get(j));
        };
    }

    /** What has no translation on purpose has no part of one either. */
    private boolean isNoPair(int i, int j) {
        return known.of(i, j) == Known.Verdict.NO_PAIR;
    }

    private double joined(@Nullable BlockTraits a, @Nullable BlockTraits b) {
        return a == null || b == null || !isBody(a) || !isBody(b) ? IMPOSSIBLE : JOINED + score(a, b);
    }

    /** Each block and the next as one, or null where these are not paragraphs of one tab. */
    private static List<@Nullable BlockTraits> twos(List<BlockTraits> blocks) {
        List<@Nullable BlockTraits> out = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            BlockTraits first = blocks.get(i);
            BlockTraits second = blocks.get(i + 1);
            boolean bodies = isBody(first) && isBody(second) && first.tab().equals(second.tab());
            out.add(bodies ? first.joined(second) : null);
        }
        return out;
    }

    private static boolean isBody(BlockTraits block) {
        return block.prose() && (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM);
    }

    private double score(BlockTraits a, BlockTraits b) {
        if (a.prose() != b.prose() || (!a.prose() && a.kind() != b.kind())) {
            return IMPOSSIBLE;
        }
        double score = 0;
        if (a.anchor() != null && b.anchor() != null) {
            score += a.anchor().equals(b.anchor()) ? 4 : -2;
        }
        if (a.kind() != b.kind()) {
            score -= a.kind() == BlockKind.HEADING || b.kind() == BlockKind.HEADING ? 2 : 1;
        } else if (a.level() != b.level()) {
            score -= 0.5;
        }
        score -= a.tab().equals(b.tab()) ? 0 : 0.8;
        if (a.raw().equals(b.raw())) {
            return score + 2 + Math.min(2, a.raw().length() / 20.0);
        }
        double shared = a.marks().shared(b.marks());
        if (!a.prose()) {
            return score + 3 * shared - 0.8;
        }
        return score + 1.2 + (shared < 0 ? 0 : 2.5 * shared - 0.5) - lengthPenalty(a.length(), b.length());
    }

    private double lengthPenalty(int a, int b) {
        double expected = ratio * a + 3;
        double off = Math.log((b + 3) / expected);
        double variance = 0.08 + 3.0 / expected;
        return Math.min(3, off * off / (2 * variance));
    }
}
