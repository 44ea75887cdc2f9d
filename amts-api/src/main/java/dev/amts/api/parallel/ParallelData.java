package dev.amts.api.parallel;

import dev.amts.api.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A named set of segment pairs of one language pair. Implementations are immutable and thread-safe; what is read from a
 * file is read anew for each {@link #pairs()}, so that it need not fit in memory.
 */
public interface ParallelData {
    /** What to call it; may be empty. */
    String name();

    Language source();

    Language target();

    /** The pairs in order. Close the stream after use: it may hold a file open. */
    Stream<SegmentPair> pairs();

    /** Pairs in memory. */
    static ParallelData of(String name, Language source, Language target, List<SegmentPair> pairs) {
        return new PairList(name, source, target, pairs);
    }

    /** No pairs. */
    static ParallelData none(Language source, Language target) {
        return of("", source, target, List.of());
    }

    /** The same pairs for the other direction. */
    default ParallelData swap() {
        ParallelData self = this;
        return new ParallelData() {
            @Override
            public String name() {
                return self.name();
            }

            @Override
            public Language source() {
                return self.target();
            }

            @Override
            public Language target() {
                return self.source();
            }

            @Override
            public Stream<SegmentPair> pairs() {
                return self.pairs().map(SegmentPair::swap);
            }
        };
    }

    /**
     * Pairs in memory. Immutable.
     *
     * @param name what to call it
     * @param source the source language
     * @param target the target language
     * @param list the pairs
     */
    record PairList(String name, Language source, Language target, List<SegmentPair> list) implements ParallelData {
        public PairList {
            Objects.requireNonNull(name);
            Objects.requireNonNull(source);
            Objects.requireNonNull(target);
            list = List.copyOf(list);
        }

        @Override
        public Stream<SegmentPair> pairs() {
            return list.stream();
        }
    }
}
