package dev.amts.core.sync;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.segment.Segmenter;
import dev.amts.core.sync.diff.Item;
import dev.amts.core.sync.diff.Matching;
import dev.amts.core.sync.pair.BlockPairing;
import dev.amts.core.sync.pair.Known;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.weave.Step;
import dev.amts.core.sync.weave.Weave;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A revision taken apart: its three documents, which blocks correspond, and in what order they follow each other in the
 * draft. Immutable.
 */
final class Chapter {
    /** Blocks of which a third of the text stands in the new version are versions of each other if they stand in place. */
    private static final Matching.Thresholds ALIKE = new Matching.Thresholds(0.3, 0.75);

    /** In place of a pair: the memory has the translation. */
    private static final int RECALLED = -2;

    private final Revision revision;
    private final Document oldSource;
    private final Document oldTarget;
    private final Document newSource;
    private final Matching matching;
    private final List<Pair> pairs;
    private final List<Step> steps;
    private final SyncMemory memory;
    private final List<String> oldKeys;
    private final List<String> newKeys;
    private final Map<Integer, SyncMemory.Passage> passages;

    Chapter(Revision revision, DocumentFormat format, Language sourceLanguage, SyncMemory memory) {
        this.revision = revision;
        this.oldTarget = format.parse(revision.name(), revision.oldTarget());
        this.oldSource = format.parse(
                revision.name() + " (old source)", LineEnds.like(revision.oldSource(), revision.oldTarget()));
        this.newSource = revision.newSource().equals(revision.oldSource())
                ? oldSource
                : format.parse(
                        revision.name() + " (new source)", LineEnds.like(revision.newSource(), revision.oldTarget()));
        List<Item> before = BlockKeys.items(oldSource, sourceLanguage);
        List<Item> after = BlockKeys.items(newSource, sourceLanguage);
        this.matching = Matching.of(before, after, ALIKE);
        this.oldKeys =
                before.stream().map(each -> SyncMemory.digest(each.key())).toList();
        this.newKeys = after.stream().map(each -> SyncMemory.digest(each.key())).toList();
        this.memory = memory;
        this.pairs = withOwn(BlockPairing.of(oldSource, oldTarget, known()));
        this.passages = new LinkedHashMap<>();
        int[] pairOf = new int[before.size()];
        for (int g = 0; g < pairs.size(); g++) {
            for (int i = pairs.get(g).sourceStart(); i < pairs.get(g).sourceEnd(); i++) {
                pairOf[i] = g;
            }
        }
        int[] pairOfNew = new int[after.size()];
        for (int j = 0; j < pairOfNew.length; j++) {
            pairOfNew[j] = matching.oldOf(j) < 0 ? -1 : pairOf[matching.oldOf(j)];
        }
        recall(pairOfNew);
        findAhead(pairOfNew);
        this.steps = Weave.of(pairs, after.size(), j -> pairOfNew[j], this::hostOfExtra);
    }

    private Known known() {
        if (memory.translations().isEmpty()) {
            return Known.NOTHING;
        }
        List<String> targets = oldTarget.blocks().stream()
                .map(block -> SyncMemory.digest(oldTarget.sourceOf(block).strip()))
                .toList();
        return (i, j) -> {
            Set<String> digests = memory.translations().get(oldKeys.get(i));
            if (digests == null) {
                return Known.Verdict.UNKNOWN;
            }
            return digests.contains(targets.get(j))
                    ? Known.Verdict.PAIR
                    : digests.equals(Set.of("")) ? Known.Verdict.NO_PAIR : Known.Verdict.UNKNOWN;
        };
    }

    /** What the translation had before the source had it stays when the source loses it again. */
    private List<Pair> withOwn(List<Pair> found) {
        if (memory.hosts().isEmpty()) {
            return found;
        }
        List<Pair> out = new ArrayList<>();
        for (Pair pair : found) {
            boolean own = pair.sourceSize() == 1
                    && pair.targetSize() == 1
                    && !matching.isKept(pair.sourceStart())
                    && memory.hosts().containsKey(targetKey(pair.targetStart()));
            if (own) {
                out.add(new Pair(pair.sourceStart(), pair.sourceEnd(), pair.targetStart(), pair.targetStart()));
                out.add(new Pair(pair.sourceEnd(), pair.sourceEnd(), pair.targetStart(), pair.targetEnd()));
            } else {
                out.add(pair);
            }
        }
        return out;
    }

    private String targetKey(int block) {
        return SyncMemory.digest(oldTarget.sourceOf(oldTarget.blocks().get(block)));
    }

    /** What an earlier translation is known of is not made anew. */
    private void recall(int[] pairOfNew) {
        for (int j = 0; j < pairOfNew.length; j++) {
            Optional<SyncMemory.Passage> passage =
                    memory.passages().isEmpty() ? Optional.empty() : memory.at(newKeys, j);
            if (passage.isEmpty()) {
                continue;
            }
            int end = j + passage.get().keys().size();
            boolean changed = false;
            for (int k = j; k < end; k++) {
                changed |= pairOfNew[k] < 0 || !matching.isSame(k);
            }
            if (changed) {
                Arrays.fill(pairOfNew, j, end, RECALLED);
                passages.put(j, passage.get());
                j = end - 1;
            }
        }
    }

    private int hostOfExtra(int pair) {
        String host = memory.hosts().get(targetKey(pairs.get(pair).targetStart()));
        return host == null ? -1 : newKeys.indexOf(host);
    }

    /** The passage that the memory has for a new block and those after it. */
    Optional<SyncMemory.Passage> passageAt(int newBlock) {
        return Optional.ofNullable(passages.get(newBlock));
    }

    SyncMemory memory() {
        return memory;
    }

    /** The memory's keys of the old source's blocks. */
    List<String> oldKeys() {
        return oldKeys;
    }

    /** The memory's keys of the new source's blocks. */
    List<String> newKeys() {
        return newKeys;
    }

    /** What is new in the source may stand in the translation already, which was ahead of it: extra tabs, say. */
    private void findAhead(int[] pairOfNew) {
        int lastPair = -1;
        int start = 0;
        for (int j = 0; j <= pairOfNew.length; j++) {
            boolean end = j == pairOfNew.length;
            int pair = end ? pairs.size() : pairOfNew[j];
            if (end || (pair > lastPair && pair >= 0 && pairs.get(pair).targetSize() > 0)) {
                findAhead(pairOfNew, start, j, lastPair + 1, pair);
                lastPair = pair;
                start = j + 1;
            }
        }
    }

    private void findAhead(int[] pairOfNew, int start, int end, int firstPair, int lastPair) {
        List<Integer> fresh = new ArrayList<>();
        for (int j = start; j < end; j++) {
            if (pairOfNew[j] == -1) {
                fresh.add(j);
            }
        }
        Map<Integer, Integer> extras = new LinkedHashMap<>();
        for (int g = firstPair; g < lastPair; g++) {
            if (pairs.get(g).isExtra()) {
                extras.put(pairs.get(g).targetStart(), g);
            }
        }
        if (fresh.isEmpty() || extras.isEmpty()) {
            return;
        }
        for (Pair found : BlockPairing.sure(newSource, fresh, oldTarget, List.copyOf(extras.keySet()))) {
            pairOfNew[found.sourceStart()] = Objects.requireNonNull(extras.get(found.targetStart()));
        }
    }

    String name() {
        return revision.name();
    }

    Document oldSource() {
        return oldSource;
    }

    Document oldTarget() {
        return oldTarget;
    }

    Document newSource() {
        return newSource;
    }

    Matching matching() {
        return matching;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Step> steps() {
        return steps;
    }

    /** Whether the new source differs from the old in more than layout. */
    boolean isChanged() {
        for (int j = 0; j < newSource.blocks().size(); j++) {
            if (!matching.isSame(j) || matching.isMoved(j)) {
                return true;
            }
        }
        return newSource.blocks().size() != oldSource.blocks().size();
    }

    /** Whether the blocks of a step are those of its pair, in order and unchanged. */
    boolean isSame(Step step) {
        Pair pair = pairs.get(step.pair());
        if (step.newEnd() - step.newStart() != pair.sourceSize()) {
            return false;
        }
        for (int k = 0; k < pair.sourceSize(); k++) {
            int j = step.newStart() + k;
            if (!matching.isSame(j) || matching.oldOf(j) != pair.sourceStart() + k) {
                return false;
            }
        }
        return true;
    }

    /** The sentences of both old sides, to be aligned so that no bead leaves its pair of blocks. */
    Sentences sentences(Segmenter segmenter, Language source, Language target) {
        return new Sentences(
                DocumentSentences.of(oldSource, segmenter, source),
                DocumentSentences.of(oldTarget, segmenter, target),
                DocumentSentences.of(newSource, segmenter, source));
    }

    /** A chapter's sentences. Immutable. */
    record Sentences(DocumentSentences source, DocumentSentences target, DocumentSentences fresh) {
        /** Those of a chapter that did not change, which nobody asks for. */
        static final Sentences NONE =
                new Sentences(DocumentSentences.NONE, DocumentSentences.NONE, DocumentSentences.NONE);

        Bitext bitext(List<Pair> pairs) {
            List<FixedPoint> points = new ArrayList<>();
            for (Pair pair : pairs) {
                points.add(new FixedPoint(source.before(pair.sourceEnd()), target.before(pair.targetEnd())));
            }
            return new Bitext(source.forAligner(), target.forAligner(), points, List.of());
        }

        /** The beads of a pair, with indexes relative to its first sentences. */
        List<Bead> beads(Pair pair, Alignment alignment) {
            int s0 = source.before(pair.sourceStart());
            int s1 = source.before(pair.sourceEnd());
            int t0 = target.before(pair.targetStart());
            int t1 = target.before(pair.targetEnd());
            return alignment.beads().stream()
                    .filter(bead -> bead.sourceStart() >= s0
                            && bead.sourceEnd() <= s1
                            && bead.targetStart() >= t0
                            && bead.targetEnd() <= t1)
                    .map(bead -> new Bead(
                            bead.sourceStart() - s0,
                            bead.sourceEnd() - s0,
                            bead.targetStart() - t0,
                            bead.targetEnd() - t0,
                            bead.score()))
                    .toList();
        }
    }
}
