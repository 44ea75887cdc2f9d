package dev.amts.core.translate;

import dev.amts.api.EngineException;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.text.SentenceGap;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives an engine that is best at single sentences just these, all sentences of a request at once, and joins what comes
 * back. Thread-safe where the engine is.
 *
 * @param engine takes single sentences
 * @param segmenter cuts texts into them
 */
public record SegmentwiseEngine(TranslationEngine engine, Segmenter segmenter) implements TranslationEngine {
    /** The engine itself where it takes whole units. */
    public static TranslationEngine around(TranslationEngine engine, Segmenter segmenter) {
        return engine.capabilities().granularity() == EngineCapabilities.Granularity.SEGMENT
                ? new SegmentwiseEngine(engine, segmenter)
                : engine;
    }

    @Override
    public EngineCapabilities capabilities() {
        EngineCapabilities own = engine.capabilities();
        return new EngineCapabilities(
                EngineCapabilities.Granularity.UNIT, own.encodings(), own.maximumBytes(), own.features());
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        List<CodedText> sentences = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (CodedText text : request.texts()) {
            for (Segment segment : segmenter.segment(text, request.source())) {
                sentences.add(segment.of(text).strip());
            }
            ends.add(sentences.size());
        }
        List<Translation> translations = engine.translate(request.withTexts(sentences));
        if (translations.size() != sentences.size()) {
            throw new EngineException(
                    "the engine returned " + translations.size() + " translations for " + sentences.size()
                            + " sentences",
                    EngineException.Recovery.GIVE_UP);
        }
        List<Translation> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < ends.size(); i++) {
            out.add(join(request.texts().get(i), translations.subList(start, ends.get(i)), request));
            start = ends.get(i);
        }
        return out;
    }

    private static Translation join(CodedText source, List<Translation> parts, TranslationRequest request) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Origin> origins =
                parts.stream().map(Translation::origin).distinct().toList();
        if (parts.isEmpty() || origins.equals(List.of(Origin.UNTRANSLATED))) {
            return Translation.untranslated(
                    source, parts.isEmpty() ? "" : parts.get(0).note());
        }
        CodedText.Builder text = CodedText.builder();
        CodedText last = CodedText.plain("");
        for (Translation part : parts) {
            text.text(SentenceGap.between(last, part.text(), request.target())).append(part.text());
            last = part.text();
        }
        return new Translation(
                text.build(),
                origins.size() == 1 ? origins.get(0) : Origin.MIXED,
                parts.stream().mapToDouble(Translation::score).average().orElse(0),
                String.join(
                        "; ",
                        parts.stream()
                                .map(Translation::note)
                                .filter(note -> !note.isEmpty())
                                .distinct()
                                .toList()));
    }

    @Override
    public void close() {
        engine.close();
    }
}
