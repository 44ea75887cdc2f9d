package dev.amts.core.parallel.clean;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.parallel.DropReason;
import dev.amts.core.parallel.Repair;
import dev.amts.core.parallel.SegmentRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Decides which pairs become parallel data, and says of each other why not. Immutable and thread-safe.
 *
 * <p>Each pair is made to fit the {@link SegmentRules}, judged by the rules of the chain in their order, and last by
 * whether its source was there before: of several targets for one source only one is kept, that of most pairs, then of the
 * highest score, then the first. (Amazon Translate would keep the last.)
 *
 * <pre>{@code
 * CleanUp.Cleaned cleaned = CleanUp.forBooks(en, zh).clean(candidates);
 * cleaned.report().lines();    // "left out 12: duplicate", "repaired 3: a leading list mark or dash removed"
 * }</pre>
 *
 * @param rules what a segment may be
 * @param chain reasons to leave a pair out
 */
public record CleanUp(SegmentRules rules, List<CleanUpRule> chain) {
    /** Pairs below this score are more likely wrong than right. */
    public static final double DEFAULT_MINIMUM_SCORE = .3;

    public CleanUp {
        Objects.requireNonNull(rules);
        chain = List.copyOf(chain);
    }

    /** For a translation that is known to be one, as a book's: rules that reject next to no good pair. */
    public static CleanUp forBooks(Language source, Language target) {
        return new CleanUp(
                SegmentRules.amazon(),
                List.of(
                        new MinimumScore(DEFAULT_MINIMUM_SCORE),
                        new NotTranslated(),
                        new InItsLanguage(source, target),
                        LengthRatio.DEFAULT));
    }

    /** For crawled text, where many pairs are no translations: also numbers must agree. */
    public static CleanUp forCrawledText(Language source, Language target) {
        return forBooks(source, target).with(new SameNumbers()).with(new LengthRatio(2.5, 20));
    }

    /** Nothing but what each file must keep, and duplicates. */
    public static CleanUp minimal() {
        return new CleanUp(SegmentRules.amazon(), List.of());
    }

    /** This clean-up with one rule more; it takes the place of one of its type. */
    public CleanUp with(CleanUpRule rule) {
        List<CleanUpRule> longer = new ArrayList<>(chain);
        longer.removeIf(old -> old.getClass() == rule.getClass());
        longer.add(rule);
        return new CleanUp(rules, longer);
    }

    /** This clean-up without the rules of one type. */
    public CleanUp without(Class<? extends CleanUpRule> type) {
        return new CleanUp(
                rules, chain.stream().filter(rule -> !type.isInstance(rule)).toList());
    }

    /** This clean-up with other rules for segments. */
    public CleanUp with(SegmentRules other) {
        return new CleanUp(other, chain);
    }

    /**
     * What a clean-up in memory leaves.
     *
     * @param pairs what was kept, repaired where need was
     * @param dropped what was not, in order
     * @param report the counts
     */
    public record Cleaned(List<SegmentPair> pairs, List<DroppedPair> dropped, CleanUpReport report) {
        public Cleaned {
            pairs = List.copyOf(pairs);
            dropped = List.copyOf(dropped);
            Objects.requireNonNull(report);
        }
    }

    /** Cleans pairs in memory. */
    public Cleaned clean(List<CandidatePair> candidates) {
        List<SegmentPair> kept = new ArrayList<>();
        List<DroppedPair> dropped = new ArrayList<>();
        CleanUpReport report = clean(candidates::stream, kept::add, dropped::add);
        return new Cleaned(kept, dropped, report);
    }

    /** Cleans parallel data that somebody else has made. */
    public CleanUpReport clean(ParallelData data, Consumer<SegmentPair> kept, Consumer<DroppedPair> dropped) {
        return clean(() -> data.pairs().map(CandidatePair::of), kept, dropped);
    }

    /**
     * Cleans pairs that need not fit in memory; about 150 bytes are kept of each.
     *
     * @param candidates gives the same pairs in the same order twice; the streams are closed
     * @param kept hears what is kept, in order
     * @param dropped hears what is not, in order
     */
    public CleanUpReport clean(
            Supplier<Stream<CandidatePair>> candidates, Consumer<SegmentPair> kept, Consumer<DroppedPair> dropped) {
        Duplicates duplicates = new Duplicates();
        try (Stream<CandidatePair> first = candidates.get()) {
            first.forEachOrdered(candidate -> {
                if (judge(candidate) instanceof SegmentRules.Fit fit) {
                    duplicates.count(fit.pair(), candidate.score());
                }
            });
        }
        Tally tally = new Tally();
        try (Stream<CandidatePair> second = candidates.get()) {
            second.forEachOrdered(candidate -> {
                SegmentRules.Outcome outcome = judge(candidate);
                if (outcome instanceof SegmentRules.Fit fit) {
                    Optional<DropReason> repeated = duplicates.judge(fit.pair());
                    if (repeated.isPresent()) {
                        outcome = new SegmentRules.Misfit(repeated.get());
                    }
                }
                tally.count(outcome);
                if (outcome instanceof SegmentRules.Fit fit) {
                    kept.accept(fit.pair());
                } else if (outcome instanceof SegmentRules.Misfit misfit) {
                    dropped.accept(new DroppedPair(candidate, misfit.reason()));
                }
            });
        }
        return tally.report();
    }

    /** Whether a pair stands for itself. */
    private SegmentRules.Outcome judge(CandidatePair candidate) {
        SegmentRules.Outcome outcome = rules.fit(candidate.pair());
        if (outcome instanceof SegmentRules.Fit fit) {
            CandidatePair fitting = new CandidatePair(fit.pair(), candidate.score(), candidate.origin());
            for (CleanUpRule rule : chain) {
                if (rule.rejects(fitting)) {
                    return new SegmentRules.Misfit(rule.reason());
                }
            }
        }
        return outcome;
    }

    /** Counts while a clean-up runs. */
    private static final class Tally {
        private long kept;
        private final Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
        private final Map<Repair, Long> repaired = new EnumMap<>(Repair.class);

        void count(SegmentRules.Outcome outcome) {
            if (outcome instanceof SegmentRules.Fit fit) {
                kept++;
                fit.repairs().forEach(repair -> repaired.merge(repair, 1L, Long::sum));
            } else if (outcome instanceof SegmentRules.Misfit misfit) {
                dropped.merge(misfit.reason(), 1L, Long::sum);
            }
        }

        CleanUpReport report() {
            return new CleanUpReport(kept, dropped, repaired);
        }
    }
}
