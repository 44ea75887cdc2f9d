package dev.amts.core.translate;

import dev.amts.api.Language;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Terminology;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.codes.CodeSafeTranslation;
import dev.amts.core.codes.Safeguard;
import dev.amts.core.text.LineJoiner;
import dev.amts.core.text.LineLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Translates documents with an engine. Immutable; as thread-safe as the engine.
 *
 * <p>Each text unit is put on one line, given to the engine in a way that its inline codes survive, brought into the target
 * language's style, and put back in its place. A unit of which the translation equals the source is left as it is, to the byte. Text that an engine wrote
 * is escaped, so that it cannot become markup by accident; text of people, out of a translation memory, is taken as it is.
 *
 * <pre>{@code
 * DocumentTranslator translator = DocumentTranslator.from(Language.of("en"), Language.of("zh"), engine, segmenter)
 *         .with(parallelData)
 *         .with(profile);
 * TranslatedDocument draft = translator.translate(document, format, ProgressListener.NONE);
 * }</pre>
 */
public final class DocumentTranslator {
    /** How many units go to the engine in one request: enough to pack calls, few enough to show progress. */
    private static final int UNITS_PER_REQUEST = 64;

    private final CodeSafeTranslation engine;
    private final TranslationRequest template;
    private final LanguageProfile profile;
    private final LineLayout layout;

    private DocumentTranslator(
            CodeSafeTranslation engine, TranslationRequest template, LanguageProfile profile, LineLayout layout) {
        this.engine = engine;
        this.template = template;
        this.profile = profile;
        this.layout = layout;
    }

    /**
     * A translator without parallel data, terminology and profile that writes each sentence on a line of
     * its own.
     *
     * @param segmenter cuts units for engines that take single sentences, and where an engine loses inline codes
     */
    public static DocumentTranslator from(
            Language source, Language target, TranslationEngine engine, Segmenter segmenter) {
        return new DocumentTranslator(
                CodeSafeTranslation.of(SegmentwiseEngine.around(engine, segmenter), segmenter),
                TranslationRequest.of(source, target, List.of()),
                LanguageProfile.none(),
                LineLayout.sentences(segmenter));
    }

    /** The same translator with examples to translate by. */
    public DocumentTranslator with(ParallelData pairs) {
        return new DocumentTranslator(engine, template.withParallelData(pairs), profile, layout);
    }

    /** The same translator with terms to use. */
    public DocumentTranslator with(Terminology terminology) {
        return new DocumentTranslator(engine, template.withTerminology(terminology), profile, layout);
    }

    /** The same translator with options for the engine. */
    public DocumentTranslator with(TranslationOptions options) {
        return new DocumentTranslator(engine, template.withOptions(options), profile, layout);
    }

    /** The same translator with the rules of a language, for an engine that writes text of it. */
    public DocumentTranslator with(LanguageProfile rules) {
        boolean verbatim = engine.capabilities().features().contains(EngineCapabilities.Feature.VERBATIM);
        return verbatim ? this : new DocumentTranslator(engine, template, rules, layout);
    }

    /** The same translator with another way to break lines. */
    public DocumentTranslator with(LineLayout lines) {
        return new DocumentTranslator(engine, template, profile, lines);
    }

    /** The examples that this translates by; perhaps none. */
    public ParallelData parallelData() {
        return template.parallelData();
    }

    /** The terms that this uses; perhaps none. */
    public Terminology terminology() {
        return template.terminology();
    }

    /**
     * Translates a document.
     *
     * @param format the format that parsed it
     * @throws dev.amts.api.EngineException if the engine fails or does not give one translation for each text
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    public TranslatedDocument translate(Document document, DocumentFormat format, ProgressListener listener) {
        List<TextUnit> units = document.units();
        Set<String> ofManyLines = unitsOfManyLines(document);
        List<CodedText> sources = units.stream()
                .map(unit -> LineJoiner.join(unit.content(), template.source()))
                .toList();
        CodeSafeTranslation.Result result = throughEngine(document.name(), format, sources, listener);
        List<Translation> translations = result.translations();
        List<ProfiledText> styled = profile.after(pairs(sources, translations));
        if (styled.size() != sources.size()) {
            throw new IllegalStateException("the language profile returned " + styled.size() + " texts for "
                    + sources.size() + ": its after() must keep their number");
        }
        List<UnitTranslation> report = new ArrayList<>();
        Map<String, CodedText> replaced = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            Translation translation = translations.get(i);
            boolean byEngine = translation.origin() == Origin.ENGINE;
            CodedText text = byEngine ? format.escape(styled.get(i).target()) : translation.text();
            report.add(new UnitTranslation(
                    units.get(i),
                    translation,
                    result.safeguards().get(i),
                    byEngine ? styled.get(i).changes() : List.of()));
            if (!text.text().equals(sources.get(i).text())) {
                String id = units.get(i).id();
                LineLayout lines = ofManyLines.contains(id) ? layout : LineLayout.oneLine();
                replaced.put(id, lines.layOut(text, template.target()));
            }
        }
        return new TranslatedDocument(document, format.render(document, replaced), report);
    }

    /** A heading, table cell or caption is one line; a line end would end it. */
    private static Set<String> unitsOfManyLines(Document document) {
        Set<String> ids = new HashSet<>();
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM) {
                block.units().forEach(unit -> ids.add(unit.id()));
            }
        }
        return ids;
    }

    private CodeSafeTranslation.Result throughEngine(
            String name, DocumentFormat format, List<CodedText> sources, ProgressListener listener) {
        CodeSafeTranslation safe = engine.withFormat(format);
        List<CodedText> ready = profile.before(sources);
        List<Translation> translations = new ArrayList<>();
        List<Safeguard> safeguards = new ArrayList<>();
        for (int start = 0; start < ready.size(); start += UNITS_PER_REQUEST) {
            listener.report(new ProgressEvent("translating", start, ready.size(), "text units", name));
            List<CodedText> texts = ready.subList(start, Math.min(ready.size(), start + UNITS_PER_REQUEST));
            CodeSafeTranslation.Result part = safe.translate(template.withTexts(texts));
            translations.addAll(part.translations());
            safeguards.addAll(part.safeguards());
        }
        listener.report(new ProgressEvent("translating", ready.size(), ready.size(), "text units", name));
        return new CodeSafeTranslation.Result(translations, safeguards);
    }

    private static List<ProfiledText> pairs(List<CodedText> sources, List<Translation> translations) {
        List<ProfiledText> out = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            out.add(ProfiledText.of(sources.get(i), translations.get(i).text()));
        }
        return out;
    }
}
