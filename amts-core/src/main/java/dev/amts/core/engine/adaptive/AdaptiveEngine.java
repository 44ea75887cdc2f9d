package dev.amts.core.engine.adaptive;

import dev.amts.api.EngineException;
import dev.amts.api.engine.Charge;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.EngineCapabilities.Feature;
import dev.amts.api.engine.EngineCapabilities.Granularity;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.engine.ParallelDataCache;
import dev.amts.core.engine.adaptive.postedit.PostEditor;
import dev.amts.core.text.CodeLocator;
import dev.amts.core.translate.SegmentwiseEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives an engine that knows nothing of parallel data the use of it. Thread-safe where the engine is.
 *
 * <p>Of a text that the parallel data has, a person's translation is taken over. What is left goes to the engine, and what
 * the engine writes is corrected as people have corrected it in the parallel data: the engine translates the sources of the
 * pairs once, its sentences are laid beside people's word by word, and what people write in place of the engine's words is
 * learned. That is tried first on pairs held out from learning, and used only if it brings those significantly nearer to
 * people's sentences. The note of each translation says what was used.
 *
 * <pre>{@code
 * TranslationEngine apertium = CommandEngine.of("apertium -u eng-spa", CommandOptions.DEFAULT, encodings);
 * try (AdaptiveEngine engine = AdaptiveEngine.around(apertium, segmenter)) {
 *     engine.translate(request.withParallelData(pairs));
 * }
 * }</pre>
 *
 * <p>What was learned is kept for the two sets of parallel data used last, by identity: give the same {@link ParallelData}
 * object with each request. Learning from a set sends its sources to the engine, which an engine that bills will bill.
 */
public final class AdaptiveEngine implements TranslationEngine {
    private static final int KEPT = 2;

    private final TranslationEngine engine;
    private final Segmenter segmenter;
    private final AdaptiveOptions options;
    /** The same engine for texts of any length. */
    private final TranslationEngine cutting;

    private final ParallelDataCache<Knowledge> known = new ParallelDataCache<>(KEPT);

    private AdaptiveEngine(TranslationEngine engine, Segmenter segmenter, AdaptiveOptions options) {
        this.engine = Objects.requireNonNull(engine);
        this.segmenter = Objects.requireNonNull(segmenter);
        this.options = Objects.requireNonNull(options);
        this.cutting = SegmentwiseEngine.around(engine, segmenter);
    }

    /**
     * Around an engine, which is closed with this.
     *
     * @param segmenter cuts texts into sentences, for an engine that is best at those; the one that the parallel data was
     *     made with
     */
    public static AdaptiveEngine around(TranslationEngine engine, Segmenter segmenter) {
        return new AdaptiveEngine(engine, segmenter, AdaptiveOptions.DEFAULT);
    }

    /** The same with other options; what was learned is not shared. */
    public AdaptiveEngine with(AdaptiveOptions other) {
        return new AdaptiveEngine(engine, segmenter, other);
    }

    @Override
    public EngineCapabilities capabilities() {
        EngineCapabilities own = engine.capabilities();
        Set<Feature> features = new HashSet<>(own.features());
        features.add(Feature.PARALLEL_DATA);
        features.remove(Feature.MEMORY);
        return new EngineCapabilities(Granularity.UNIT, own.encodings(), own.maximumBytes(), features);
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        requireLanguages(request);
        Knowledge knowledge = known.of(request.parallelData(), data -> Knowledge.of(data, request, cutting, options));
        List<List<Piece>> texts = request.texts().stream()
                .map(text -> pieces(text, request, knowledge))
                .toList();
        List<CodedText> asked = texts.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.match().isEmpty())
                .map(Piece::text)
                .toList();
        Iterator<Translation> answers = asked.isEmpty()
                ? Collections.emptyIterator()
                : answers(request.withTexts(asked)).iterator();
        List<Translation> translations = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Translation> parts = new ArrayList<>();
            for (Piece piece : texts.get(i)) {
                parts.add(piece.match().orElseGet(() -> corrected(piece.text(), answers.next(), knowledge)));
            }
            translations.add(Piece.join(request.texts().get(i), parts, request.target()));
        }
        return List.copyOf(translations);
    }

    /** A text as one piece if all of it is known or the engine is best at whole texts, or else its sentences. */
    private List<Piece> pieces(CodedText text, TranslationRequest request, Knowledge knowledge) {
        Piece whole = Piece.of(text, knowledge, new CodeLocator(text));
        if (whole.match().isPresent() || engine.capabilities().granularity() == Granularity.UNIT) {
            return List.of(whole);
        }
        CodeLocator locator = new CodeLocator(text);
        List<Piece> pieces = new ArrayList<>();
        for (Segment segment : segmenter.segment(text, request.source())) {
            pieces.add(Piece.of(segment.of(text).strip(), knowledge, locator));
        }
        return pieces.isEmpty() ? List.of(whole) : pieces;
    }

    private List<Translation> answers(TranslationRequest request) {
        List<Translation> answers = engine.translate(request);
        if (answers.size() != request.texts().size()) {
            throw new EngineException(
                    "the engine returned " + answers.size() + " translations for "
                            + request.texts().size() + " texts",
                    EngineException.Recovery.GIVE_UP);
        }
        return answers;
    }

    private static Translation corrected(CodedText source, Translation answer, Knowledge knowledge) {
        if (knowledge.editor().isEmpty() || answer.origin() != Origin.ENGINE) {
            return answer;
        }
        PostEditor.Edited edited = knowledge.editor().get().edit(source, answer.text());
        String changes = edited.edits().stream()
                .map(edit -> "\"" + edit.before() + "\" is \"" + edit.after() + "\"")
                .collect(Collectors.joining(", "));
        return changes.isEmpty()
                ? answer
                : new Translation(edited.text(), Origin.ENGINE, answer.score(), "corrected: " + changes);
    }

    /** What is left for the engine is billed, and, before the first request, what is learned from. */
    @Override
    public Charge estimate(TranslationRequest request) {
        return engine.estimate(request);
    }

    private static void requireLanguages(TranslationRequest request) {
        ParallelData data = request.parallelData();
        if (!data.source().primary().equals(request.source().primary())
                || !data.target().primary().equals(request.target().primary())) {
            throw new EngineException(
                    "the parallel data is " + data.source() + " to " + data.target() + ", to be translated is "
                            + request.source() + " to " + request.target()
                            + ": swap it, or give data of these languages",
                    EngineException.Recovery.GIVE_UP);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
