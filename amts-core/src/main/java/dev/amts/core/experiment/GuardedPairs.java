package dev.amts.core.experiment;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.experiment.Guard.Relation;
import dev.amts.core.experiment.HeldOut.Revisions;
import dev.amts.core.prepare.Preparation;
import dev.amts.core.prepare.Preparer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parallel data without what is held out. Immutable.
 *
 * @param pairs what an engine may see
 * @param report what was left out
 */
record GuardedPairs(ParallelData pairs, HeldOutReport report) {
    /** Makes the guarded pairs of one direction. */
    static final class Maker {
        private final Experiment experiment;
        private final Direction direction;
        private final Language source;
        private final Language target;
        private final Preparer preparer;
        private final Guard guard;

        Maker(Experiment experiment, Direction direction, Preparer preparer, Guard guard) {
            this.experiment = experiment;
            this.direction = direction;
            this.source = experiment.source(direction);
            this.target = experiment.target(direction);
            this.preparer = preparer;
            this.guard = guard;
        }

        GuardedPairs make(PairSet set, ProgressListener listener) {
            if (set instanceof PairSet.OfDocuments documents) {
                return ofDocuments(documents, listener);
            }
            if (set instanceof PairSet.Given given) {
                ParallelData all = direction == Direction.FORWARD
                        ? given.pairs()
                        : given.pairs().swap();
                try (Stream<SegmentPair> pairs = all.pairs()) {
                    return guarded(set, pairs.toList(), 0, 0, Set.of(), List.of());
                }
            }
            return new GuardedPairs(
                    ParallelData.none(source, target),
                    new HeldOutReport(set.label(), direction, 0, 0, 0, 0, 0, List.of()));
        }

        /**
         * Documents that are held out are taken away before the others are aligned, for what an aligner learns from one
         * helps with the others; they are aligned by themselves only to say how many pairs that were.
         */
        private GuardedPairs ofDocuments(PairSet.OfDocuments set, ProgressListener listener) {
            Map<Relation, List<DocumentPair>> documents = new EnumMap<>(Relation.class);
            List<String> leftOut = new ArrayList<>();
            for (DocumentPair pair : set.documents()) {
                DocumentPair directed = experiment.directed(pair, direction);
                Relation relation = guard.relation(directed);
                documents.computeIfAbsent(relation, any -> new ArrayList<>()).add(directed);
                if (relation == Relation.UNDER_TEST) {
                    leftOut.add(pair.source().name() + ": under test");
                } else if (relation == Relation.REVISION && !usesRevisions()) {
                    leftOut.add(pair.source().name() + ": a revision of a document under test");
                }
            }
            List<DocumentPair> allowed = new ArrayList<>(documents.getOrDefault(Relation.NONE, List.of()));
            List<DocumentPair> revisions = documents.getOrDefault(Relation.REVISION, List.of());
            Set<SegmentPair> ofRevisions = new HashSet<>();
            if (usesRevisions()) {
                // Old texts come last, so that of two translations of one source theirs is the one that stays.
                allowed.addAll(revisions);
                pairsOf(set, revisions, ProgressListener.NONE).forEach(ofRevisions::add);
            }
            int tested = pairsOf(set, documents.getOrDefault(Relation.UNDER_TEST, List.of()), ProgressListener.NONE)
                    .size();
            int revised = usesRevisions()
                    ? 0
                    : pairsOf(set, revisions, ProgressListener.NONE).size();
            return guarded(set, pairsOf(set, allowed, listener), tested, revised, ofRevisions, leftOut);
        }

        private boolean usesRevisions() {
            return experiment.heldOut().revisions() == Revisions.USED;
        }

        private List<SegmentPair> pairsOf(
                PairSet.OfDocuments set, List<DocumentPair> documents, ProgressListener listener) {
            if (documents.isEmpty()) {
                return List.of();
            }
            Preparation preparation = preparer.with(set.granularity()).prepare(source, target, documents, listener);
            try (Stream<SegmentPair> pairs = preparation.pairs().pairs()) {
                return pairs.toList();
            }
        }

        private GuardedPairs guarded(
                PairSet set,
                List<SegmentPair> pairs,
                int tested,
                int revised,
                Set<SegmentPair> ofRevisions,
                List<String> leftOut) {
            List<SegmentPair> kept = usesRevisions()
                    ? pairs
                    : pairs.stream().filter(pair -> !guard.isNearTest(pair)).toList();
            int used = (int) kept.stream().filter(ofRevisions::contains).count();
            return new GuardedPairs(
                    ParallelData.of("", source, target, kept),
                    new HeldOutReport(
                            set.label(),
                            direction,
                            kept.size(),
                            tested,
                            revised,
                            pairs.size() - kept.size(),
                            used,
                            leftOut));
        }
    }
}
