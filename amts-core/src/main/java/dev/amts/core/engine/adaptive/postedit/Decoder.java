package dev.amts.core.engine.adaptive.postedit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the best way through a lattice, from left to right, keeping the best few at each word. */
final class Decoder {
    private static final int BEAM = 12;

    private Decoder() {}

    /** A way up to some word. */
    private record Path(@Nullable Path before, @Nullable Option option, double own, Ngrams.State state) {
        double score(double order) {
            return own + order * state.sum();
        }
    }

    /** The options of the best way, in order. */
    static List<Option> best(Lattice lattice, Weights weights) {
        double order = weights.get(Weights.ORDER);
        int length = lattice.engine().size();
        List<Map<Long, Path>> stacks = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            stacks.add(new HashMap<>());
        }
        stacks.get(0).put(0L, new Path(null, null, 0, Ngrams.State.START));
        for (int i = 0; i < length; i++) {
            List<Path> paths = pruned(stacks.get(i), order);
            for (Option option : lattice.options().get(i)) {
                double own = option.score(weights);
                for (Path path : paths) {
                    Path next = new Path(path, option, path.own() + own, option.follow(path.state(), lattice.order()));
                    stacks.get(option.end())
                            .merge(next.state().context(), next, (a, b) -> a.score(order) >= b.score(order) ? a : b);
                }
            }
        }
        Path best = stacks.get(length).values().stream()
                .max(Comparator.comparingDouble((Path path) -> path.own()
                                + order * lattice.order().end(path.state()).sum())
                        .thenComparingLong(path -> path.state().context()))
                .orElseThrow();
        List<Option> options = new ArrayList<>();
        for (Path path = best; path.before() != null; path = Objects.requireNonNull(path.before())) {
            options.add(Objects.requireNonNull(path.option()));
        }
        Collections.reverse(options);
        return options;
    }

    private static List<Path> pruned(Map<Long, Path> stack, double order) {
        return stack.values().stream()
                .sorted(Comparator.comparingDouble((Path path) -> -path.score(order))
                        .thenComparingLong(path -> path.state().context()))
                .limit(BEAM)
                .toList();
    }
}
