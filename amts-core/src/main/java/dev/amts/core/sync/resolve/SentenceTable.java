package dev.amts.core.sync.resolve;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.Bead;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.diff.Item;
import dev.amts.core.sync.merge.SentenceUpdate;
import dev.amts.core.sync.sentence.ChapterSentences;
import dev.amts.core.sync.sentence.DocumentSentences;
import dev.amts.core.sync.sentence.DocumentSentences.Located;
import dev.amts.core.sync.sentence.Resolver;
import dev.amts.core.sync.sentence.Resolver.Found;
import dev.amts.core.sync.unit.UnitState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that the old translations hold, with what they were translated as: finds equal and similar ones. Built
 * once, then read only.
 */
public final class SentenceTable implements Resolver {
    /** What translators usually take over from a translation memory: below it, translating anew is as quick. */
    private static final double FUZZY = 0.7;

    private static final int RARE_WORDS = 5;
    private static final int MOST_CANDIDATES = 300;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private record Entry(String chapter, CodedText source, CodedText target, Item item) {}

    /** Adds the sentences of a chapter that were translated one by one. */
    public void add(String chapter, ChapterSentences sentences, Alignment alignment, Language targetLanguage) {
        for (Bead bead : alignment.beads()) {
            if (bead.sourceSize() == 1 && bead.targetSize() > 0) {
                Located source = sentences.source().all().get(bead.sourceStart());
                List<Located> targets = sentences.target().all().subList(bead.targetStart(), bead.targetEnd());
                boolean together = targets.stream()
                        .allMatch(each -> each.block() == targets.get(0).block()
                                && each.unit() == targets.get(0).unit());
                CodedText target = together ? joined(targets, targetLanguage) : CodedText.plain("");
                if (!target.isBlank()) {
                    add(new Entry(
                            chapter,
                            source.text(),
                            target,
                            Item.of(source.key(), "", source.text().text())));
                }
            }
        }
    }

    /** Names of the chapters whose old source holds sentences equal or similar to those that are wanted. */
    public static Set<String> holding(
            Collection<CodedText> wanted, List<Chapter> chapters, Segmenter segmenter, Language language) {
        SentenceTable sources = new SentenceTable();
        List<DocumentSentences> sentences = chapters.parallelStream()
                .map(chapter -> DocumentSentences.of(chapter.oldSource(), segmenter, language))
                .toList();
        for (int i = 0; i < chapters.size(); i++) {
            for (Located each : sentences.get(i).all()) {
                Item item = Item.of(each.key(), "", each.text().text());
                sources.add(new Entry(chapters.get(i).name(), each.text(), CodedText.plain(""), item));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (CodedText each : wanted) {
            Item item = Item.of(Located.key(each), "", each.text());
            Entry entry = nearest("", sources.byKey.getOrDefault(item.key(), List.of()));
            entry = entry == null ? sources.similar("", item) : entry;
            if (entry != null) {
                names.add(entry.chapter());
            }
        }
        return names;
    }

    private static CodedText joined(List<Located> sentences, Language language) {
        CodedText.Builder out = CodedText.builder();
        for (Located sentence : sentences) {
            out.text(out.length() > 0 && !language.writesWithoutSpaces() ? " " : "")
                    .append(sentence.text());
        }
        return out.build();
    }

    private void add(Entry entry) {
        entries.add(entry);
        byKey.computeIfAbsent(entry.item().key(), key -> new ArrayList<>()).add(entry);
        for (String word : entry.item().words().keySet()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entries.size() - 1);
        }
    }

    @Override
    public Optional<Found> find(String chapter, CodedText source) {
        Item wanted = Item.of(Located.key(source), "", source.text());
        Entry exact = nearest(chapter, byKey.getOrDefault(wanted.key(), List.of()));
        if (exact != null) {
            boolean here = exact.chapter().equals(chapter);
            return Optional.of(new Found(
                    here ? UnitState.MOVED : UnitState.TRANSLATED,
                    exact.target().text(),
                    exact.source().text(),
                    exact.target().text(),
                    here
                            ? "the same sentence stands elsewhere in the chapter"
                            : "as translated in " + exact.chapter()));
        }
        return fuzzy(chapter, source, wanted);
    }

    private static @Nullable Entry nearest(String chapter, List<Entry> found) {
        return found.stream()
                .filter(each -> each.chapter().equals(chapter))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    private @Nullable Entry similar(String chapter, Item wanted) {
        Entry best = null;
        double most = FUZZY;
        for (int index : candidates(wanted)) {
            Entry entry = entries.get(index);
            double similarity =
                    wanted.similarity(entry.item()) + (entry.chapter().equals(chapter) ? 1e-6 : 0);
            if (similarity > most) {
                best = entry;
                most = similarity;
            }
        }
        return best;
    }

    private Optional<Found> fuzzy(String chapter, CodedText source, Item wanted) {
        Entry best = similar(chapter, wanted);
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                UnitState.ADAPTED,
                SentenceUpdate.update(best.source(), source, best.target()),
                best.source().text(),
                best.target().text(),
                "from a similar sentence" + (best.chapter().equals(chapter) ? "" : " in " + best.chapter())));
    }

    /** Entries that share one of the rarest words, which a similar sentence can hardly do without. */
    private Set<Integer> candidates(Item wanted) {
        List<List<Integer>> postings = wanted.words().keySet().stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(list -> !list.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .limit(RARE_WORDS)
                .toList();
        Set<Integer> out = new LinkedHashSet<>();
        for (List<Integer> list : postings) {
            for (int index : list) {
                if (out.size() >= MOST_CANDIDATES) {
                    return out;
                }
                out.add(index);
            }
        }
        return out;
    }
}
