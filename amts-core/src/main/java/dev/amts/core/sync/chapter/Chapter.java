package dev.amts.core.sync.chapter;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.core.sync.diff.Item;
import dev.amts.core.sync.diff.Matching;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.pair.BlockPairing;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.weave.Step;
import dev.amts.core.sync.weave.Weave;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A revision taken apart: its three documents, which blocks correspond, and in what order they follow each other in the
 * draft. Immutable.
 */
public final class Chapter {
    /** Blocks of which a third of the text stands in the new version are versions of each other if they stand in place. */
    private static final Matching.Thresholds ALIKE = new Matching.Thresholds(0.3, 0.75);

    private final String name;
    private final ChapterDocuments documents;
    private final Matching matching;
    private final List<Pair> pairs;
    private final List<Step> steps;
    private final Recollection recollection;
    private final Map<Integer, SyncMemory.Passage> passages;

    public Chapter(String name, ChapterDocuments documents, Language sourceLanguage, SyncMemory memory) {
        this.name = name;
        this.documents = documents;
        List<Item> before = BlockKeys.items(documents.oldSource(), sourceLanguage);
        List<Item> after = BlockKeys.items(documents.newSource(), sourceLanguage);
        this.matching = Matching.of(before, after, ALIKE);
        this.recollection = new Recollection(memory, documents.oldTarget(), digests(before), digests(after));
        this.pairs = recollection.withOwn(
                BlockPairing.of(documents.oldSource(), documents.oldTarget(), recollection.known()), matching);
        int[] pairOfNew = pairOfNew(before.size(), after.size());
        this.passages = recollection.recall(pairOfNew, matching);
        new AheadBlocks(documents, pairs).find(pairOfNew);
        this.steps = Weave.of(pairs, after.size(), j -> pairOfNew[j], pair -> recollection.hostOf(pairs.get(pair)));
    }

    private static List<String> digests(List<Item> items) {
        return items.stream().map(each -> SyncMemory.digest(each.key())).toList();
    }

    /** The index of the pair that each new block comes from, or −1. */
    private int[] pairOfNew(int before, int after) {
        int[] pairOf = new int[before];
        for (int g = 0; g < pairs.size(); g++) {
            for (int i = pairs.get(g).sourceStart(); i < pairs.get(g).sourceEnd(); i++) {
                pairOf[i] = g;
            }
        }
        int[] pairOfNew = new int[after];
        for (int j = 0; j < pairOfNew.length; j++) {
            pairOfNew[j] = matching.oldOf(j) < 0 ? -1 : pairOf[matching.oldOf(j)];
        }
        return pairOfNew;
    }

    public String name() {
        return name;
    }

    public ChapterDocuments documents() {
        return documents;
    }

    public Document oldSource() {
        return documents.oldSource();
    }

    public Document oldTarget() {
        return documents.oldTarget();
    }

    public Document newSource() {
        return documents.newSource();
    }

    /** Which blocks of the new source are which of the old. */
    public Matching matching() {
        return matching;
    }

    /** Which blocks of the old source and of the old translation correspond; all of both, in order. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** What follows what in the draft. */
    public List<Step> steps() {
        return steps;
    }

    /** What earlier synchronizations knew. */
    public SyncMemory memory() {
        return recollection.memory();
    }

    /** The memory's keys of the old source's blocks. */
    public List<String> oldKeys() {
        return recollection.oldKeys();
    }

    /** The memory's keys of the new source's blocks. */
    public List<String> newKeys() {
        return recollection.newKeys();
    }

    /** The passage that the memory has for a new block and those after it. */
    public Optional<SyncMemory.Passage> passageAt(int newBlock) {
        return Optional.ofNullable(passages.get(newBlock));
    }

    /** Whether the new source differs from the old in more than layout. */
    public boolean isChanged() {
        for (int j = 0; j < newSource().blocks().size(); j++) {
            if (!matching.isSame(j) || matching.isMoved(j)) {
                return true;
            }
        }
        return newSource().blocks().size() != oldSource().blocks().size();
    }

    /** Whether the blocks of a step are those of its pair, in order and unchanged. */
    public boolean isSame(Step step) {
        Pair pair = pairs.get(step.pair());
        return matching.isSame(pair.sourceStart(), pair.sourceEnd(), step.newStart(), step.newEnd());
    }
}
