package dev.amts.core.engine.tm;

import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.EngineCapabilities.Feature;
import dev.amts.api.engine.EngineCapabilities.Granularity;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.engine.ParallelDataCache;
import dev.amts.core.text.CodeLocator;
import dev.amts.core.text.SentenceGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A translation memory: translates with the parallel data of the request and nothing else. Thread-safe.
 *
 * <p>Of each text it takes the exact match, or puts the translation together from the best matches of its sentences.
 * Where a similar text differs in numbers and inline codes, those of the text are put in if it is plain where. What no
 * match covers stays as it is, and the translation says so: {@link Origin#EXACT} and {@link Origin#FUZZY} are what people
 * wrote, {@link Origin#UNTRANSLATED} is the source, {@link Origin#MIXED} some of each.
 *
 * <p>An index of the parallel data is built at its first use and kept for the four sets used last, by identity: give the
 * same {@link ParallelData} object with each request.
 */
public final class TranslationMemoryEngine implements TranslationEngine {
    /** The least similarity that is usual in CAT tools for a match of any use. */
    public static final double DEFAULT_THRESHOLD = .75;

    private static final EngineCapabilities CAPABILITIES = new EngineCapabilities(
            Granularity.UNIT, List.of(), Integer.MAX_VALUE, Set.of(Feature.PARALLEL_DATA, Feature.MEMORY));

    private static final int INDEXES = 4;

    private final Segmenter segmenter;
    private final double threshold;
    private final ParallelDataCache<MemoryIndex> indexes = new ParallelDataCache<>(INDEXES);

    /** A memory with the {@linkplain #DEFAULT_THRESHOLD usual} threshold. */
    public TranslationMemoryEngine(Segmenter segmenter) {
        this(segmenter, DEFAULT_THRESHOLD);
    }

    /**
     * A memory.
     *
     * @param segmenter cuts the texts into sentences; the one that the parallel data was made with
     * @param threshold the least similarity of a match: from .5 to 1, which is for exact matches only
     */
    public TranslationMemoryEngine(Segmenter segmenter, double threshold) {
        if (!(threshold >= .5 && threshold <= 1)) {
            throw new IllegalArgumentException("not a threshold between 0.5 and 1: " + threshold);
        }
        this.segmenter = Objects.requireNonNull(segmenter);
        this.threshold = threshold;
    }

    @Override
    public EngineCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        ParallelData data = request.parallelData();
        if (!data.source().primary().equals(request.source().primary())
                || !data.target().primary().equals(request.target().primary())) {
            throw new EngineException(
                    "the parallel data is " + data.source() + " to " + data.target() + ", to be translated is "
                            + request.source() + " to " + request.target()
                            + ": swap it, or give data of these languages",
                    EngineException.Recovery.GIVE_UP);
        }
        Memory memory = new Memory(indexes.of(data, MemoryIndex::of), threshold);
        return request.texts().stream()
                .map(text -> translate(text, request, memory))
                .toList();
    }

    private Translation translate(CodedText text, TranslationRequest request, Memory memory) {
        if (text.isBlank()) {
            return Translation.untranslated(text, "");
        }
        Cover cover = Cover.of(text, segmenter.segment(text, request.source()), memory);
        if (cover.parts().stream().allMatch(part -> part.match().isEmpty())) {
            return Translation.untranslated(text, "nothing like it in the parallel data");
        }
        SlideMarks marks = SlideMarks.of(cover.parts());
        CodedText translation = joined(cover, marks, new CodeLocator(text), request.target());
        return new Translation(translation, origin(cover), score(cover), note(cover, marks));
    }

    private static CodedText joined(Cover cover, SlideMarks marks, CodeLocator locator, Language target) {
        CodedText.Builder out = CodedText.builder();
        CodedText last = CodedText.plain("");
        // Between two source sentences stays what was there.
        String sourceGap = "";
        boolean lastIsSource = false;
        for (Cover.Part part : cover.parts()) {
            CodedText bare = part.text().strip();
            CodedText piece = part.match()
                    .map(match -> marks.around(locator.locate(match.target(), bare), bare))
                    .orElseGet(() -> marks.source(bare));
            boolean isSource = part.match().isEmpty();
            out.text(lastIsSource && isSource ? sourceGap : SentenceGap.between(last, piece, target))
                    .append(piece);
            sourceGap = trailing(part.text().text());
            lastIsSource = isSource;
            last = piece;
        }
        return out.build();
    }

    private static String trailing(String text) {
        return text.substring(text.stripTrailing().length());
    }

    private static Origin origin(Cover cover) {
        List<Origin> origins = cover.parts().stream()
                .map(part -> part.match().map(Match::origin).orElse(Origin.UNTRANSLATED))
                .distinct()
                .toList();
        return origins.size() == 1 ? origins.get(0) : Origin.MIXED;
    }

    /** The scores of the parts, each as heavy as its text is long. */
    private static double score(Cover cover) {
        double sum = 0;
        long all = 0;
        for (Cover.Part part : cover.parts()) {
            int weight = Tokens.weight(part.text());
            sum += weight * part.match().map(Match::score).orElse(0.);
            all += weight;
        }
        return Math.min(1, sum / all);
    }

    private static String note(Cover cover, SlideMarks marks) {
        List<String> notes = new ArrayList<>();
        long untranslated = 0;
        for (Cover.Part part : cover.parts()) {
            untranslated += part.match().isEmpty() ? 1 : 0;
            part.match()
                    .filter(match -> !match.isExact())
                    .ifPresent(match ->
                            notes.add(String.format(Locale.ROOT, "%.2f like \"%s\"", match.score(), match.source())));
        }
        if (untranslated > 0) {
            notes.add(untranslated + " of " + cover.parts().size() + " parts are not translated");
        }
        if (marks.lost() > 0) {
            notes.add(marks.lost() + " slide marks inside a sentence are left out");
        }
        return String.join("; ", notes);
    }
}
