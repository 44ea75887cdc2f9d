package dev.amts.core.sync.sentence;

import dev.amts.api.Language;
import dev.amts.api.align.Bead;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.diff.Item;
import dev.amts.core.sync.diff.Matching;
import dev.amts.core.sync.merge.SentenceUpdate;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.sentence.DocumentSentences.Located;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.weave.Step;
import dev.amts.core.sync.weave.Weave;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the old translation of a changed unit to its new source, sentence by sentence. Not thread-safe.
 *
 * <p>Unchanged sentences keep their translation as it stands; changed ones keep that of the nearest old sentence, with
 * codes and numbers carried over; new ones are resolved; those that are gone go.
 */
public final class SentenceMerge {
    private static final Matching.Thresholds ALIKE = new Matching.Thresholds(0.3, 0.75);

    private final List<Located> source;
    private final List<Located> target;
    private final List<Located> fresh;
    private final Matching matching;
    private final List<Pair> pairs;
    private final Language sourceLanguage;
    private final Language targetLanguage;
    private final List<SyncSegment> segments = new ArrayList<>();
    private final Map<Place, UnitText> units = new LinkedHashMap<>();

    /**
     * @param source the old source's sentences
     * @param target the old translation's sentences
     * @param fresh the new source's sentences
     * @param beads which of the old ones translate which, by indexes into these lists
     */
    public SentenceMerge(
            List<Located> source,
            List<Located> target,
            List<Located> fresh,
            List<Bead> beads,
            Language sourceLanguage,
            Language targetLanguage) {
        this.source = source;
        this.target = target;
        this.fresh = fresh;
        this.sourceLanguage = sourceLanguage;
        this.targetLanguage = targetLanguage;
        this.matching = Matching.of(items(source), items(fresh), ALIKE);
        this.pairs = beads.stream()
                .map(bead -> new Pair(bead.sourceStart(), bead.sourceEnd(), bead.targetStart(), bead.targetEnd()))
                .toList();
    }

    private static List<Item> items(List<Located> sentences) {
        return sentences.stream()
                .map(each -> Item.of(each.key(), "", each.text().text()))
                .toList();
    }

    /** The sentences in the draft's order, gone ones last. */
    public List<SyncSegment> segments() {
        return List.copyOf(segments);
    }

    /** The texts of the old target's units, by place; those of which nothing is left are empty. */
    public Map<Place, String> texts() {
        Map<Place, String> out = new LinkedHashMap<>();
        units.forEach((place, text) -> out.put(place, text.text()));
        return out;
    }

    /** Merges; to be called once. */
    public SentenceMerge run(NewSentences unknown) {
        target.stream()
                .collect(Collectors.groupingBy(
                        each -> new Place(each.block(), each.unit()),
                        LinkedHashMap::new,
                        Collectors.mapping(Located::raw, Collectors.toList())))
                .forEach((place, sentences) ->
                        units.put(place, new UnitText(UnitText.separator(sentences, targetLanguage))));
        Place here = units.keySet().iterator().next();
        for (Step step : Weave.of(pairs, fresh.size(), this::pairOfNew)) {
            Pair pair = step.isNew() ? null : pairs.get(step.pair());
            if (pair != null && pair.targetSize() > 0) {
                here = old(step, pair);
            } else if (pair == null || !isSame(step, pair)) {
                for (int j = step.newStart(); j < step.newEnd(); j++) {
                    resolve(j, unknown, here);
                }
            } else {
                leftOut(step);
            }
        }
        for (int i = 0; i < source.size(); i++) {
            if (!matching.isKept(i)) {
                segments.add(new SyncSegment(
                        UnitState.REMOVED, source.get(i).text().text(), "", "", "", "gone from the source"));
            }
        }
        return this;
    }

    private int pairOfNew(int index) {
        int old = matching.oldOf(index);
        for (int g = 0; old >= 0 && g < pairs.size(); g++) {
            if (old >= pairs.get(g).sourceStart() && old < pairs.get(g).sourceEnd()) {
                return g;
            }
        }
        return -1;
    }

    private boolean isSame(Step step, Pair pair) {
        return matching.isSame(pair.sourceStart(), pair.sourceEnd(), step.newStart(), step.newEnd());
    }

    private void leftOut(Step step) {
        for (int j = step.newStart(); j < step.newEnd(); j++) {
            String text = fresh.get(j).text().text();
            segments.add(new SyncSegment(
                    UnitState.REUSED, text, text, "", "", "the translation leaves it out, as it did before"));
        }
    }

    private Place old(Step step, Pair pair) {
        boolean same = step.isExtra() || isSame(step, pair);
        String before = joined(target.subList(pair.targetStart(), pair.targetEnd()));
        StringBuilder after = new StringBuilder();
        Place here = new Place(0, 0);
        for (int t = pair.targetStart(); t < pair.targetEnd(); t++) {
            Located sentence = target.get(t);
            here = new Place(sentence.block(), sentence.unit());
            CodedText raw = same ? sentence.raw() : updated(sentence.raw(), step, pair);
            java.util.Objects.requireNonNull(units.get(here)).old(raw, t);
            after.append(after.length() > 0 ? " " : "").append(raw.text().strip());
        }
        report(step, pair, same, before, after.toString());
        return here;
    }

    private CodedText updated(CodedText raw, Step step, Pair pair) {
        CodedText old = joined(source, pair.sourceStart(), pair.sourceEnd());
        CodedText now = joined(fresh, step.newStart(), step.newEnd());
        String text = SentenceUpdate.update(old, now, raw);
        return text.equals(raw.text()) ? raw : CodedText.plain(text);
    }

    private CodedText joined(List<Located> sentences, int start, int end) {
        CodedText.Builder out = CodedText.builder();
        for (int i = start; i < end; i++) {
            String space = i > start && !sourceLanguage.writesWithoutSpaces() ? " " : "";
            out.text(space).append(sentences.get(i).text());
        }
        return out.build();
    }

    private static String joined(List<Located> sentences) {
        return sentences.stream().map(each -> each.text().text()).collect(Collectors.joining(" "));
    }

    /** One segment for each new sentence; the translation stands at the first of those that share one. */
    private void report(Step step, Pair pair, boolean same, String before, String after) {
        for (int j = step.newStart(); j < step.newEnd(); j++) {
            boolean first = j == step.newStart();
            int old = matching.oldOf(j);
            UnitState state = !matching.isSame(j)
                    ? old < 0 ? UnitState.UNTRANSLATED : UnitState.ADAPTED
                    : matching.isMoved(j) ? UnitState.MOVED : UnitState.REUSED;
            String reason = same
                    ? ""
                    : state.needsNoWork()
                            ? "translated together with a sentence that changed"
                            : old < 0 ? "new, beside a sentence it may belong to" : "changed in the source";
            segments.add(new SyncSegment(
                    state,
                    old < 0 ? "" : source.get(old).text().text(),
                    fresh.get(j).text().text(),
                    first ? before : "",
                    first ? after : "",
                    reason));
        }
        if (!same && step.newEnd() - step.newStart() < pair.sourceSize() && !segments.isEmpty()) {
            partlyGone();
        }
    }

    /** A sentence was taken out of what was translated as one: what is left has to be looked at. */
    private void partlyGone() {
        SyncSegment last = segments.get(segments.size() - 1);
        if (last.state().needsNoWork()) {
            segments.set(
                    segments.size() - 1,
                    new SyncSegment(
                            UnitState.ADAPTED,
                            last.oldSource(),
                            last.newSource(),
                            last.oldTarget(),
                            last.target(),
                            "was translated together with a sentence that is gone"));
        }
    }

    private void resolve(int index, NewSentences unknown, Place here) {
        UnitText unit = java.util.Objects.requireNonNull(units.get(here));
        SyncSegment segment = unknown.resolve(fresh.get(index).text());
        segments.add(segment);
        unit.add(CodedText.plain(segment.target()));
    }
}
