package dev.amts.core.sync.resolve;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.codes.CodeSafeTranslation;
import dev.amts.core.sync.sentence.Resolver;
import dev.amts.core.sync.unit.UnitState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives an engine the sentences that nothing else resolved, each once. First it hears of them ({@link #collecting}), then
 * it has them translated, then it answers. Not thread-safe.
 */
public final class EngineSentences implements Resolver {
    private static final int PER_REQUEST = 64;

    private final CodeSafeTranslation engine;
    private final TranslationRequest template;
    private final LanguageProfile profile;
    private final DocumentFormat format;
    private final Map<String, Found> answers = new HashMap<>();

    /**
     * @param segmenter cuts what an engine cannot be given whole without losing inline codes
     * @param template what else the engine is given
     * @param rules the target language's, for an engine that writes text of it
     * @param format the format of the documents
     */
    public EngineSentences(
            TranslationEngine engine,
            Segmenter segmenter,
            TranslationRequest template,
            LanguageProfile rules,
            DocumentFormat format) {
        boolean verbatim = engine.capabilities().features().contains(EngineCapabilities.Feature.VERBATIM);
        this.engine = CodeSafeTranslation.of(engine, segmenter).withFormat(format);
        this.template = template;
        this.profile = verbatim ? LanguageProfile.none() : rules;
        this.format = format;
    }

    /** Answers what {@code first} finds, and notes what it does not. */
    public static Resolver collecting(Resolver first, Map<String, CodedText> missing) {
        return (chapter, source) -> {
            Optional<Found> found = first.find(chapter, source);
            if (found.isEmpty()) {
                missing.putIfAbsent(source.text(), source);
            }
            return found;
        };
    }

    /** Has sentences translated. */
    public EngineSentences translate(Map<String, CodedText> missing, ProgressListener listener) {
        List<CodedText> sources = new ArrayList<>(new LinkedHashMap<>(missing).values());
        List<CodedText> ready = profile.before(sources);
        for (int start = 0; start < ready.size(); start += PER_REQUEST) {
            listener.report(ProgressEvent.of("translating", start, ready.size(), "sentences"));
            List<CodedText> texts = ready.subList(start, Math.min(ready.size(), start + PER_REQUEST));
            List<Translation> translations =
                    engine.translate(template.withTexts(texts)).translations();
            take(sources.subList(start, start + texts.size()), translations);
        }
        listener.report(ProgressEvent.of("translating", ready.size(), ready.size(), "sentences"));
        return this;
    }

    private void take(List<CodedText> sources, List<Translation> translations) {
        List<ProfiledText> pairs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            pairs.add(ProfiledText.of(sources.get(i), translations.get(i).text()));
        }
        List<ProfiledText> styled = profile.after(pairs);
        for (int i = 0; i < sources.size(); i++) {
            Translation translation = translations.get(i);
            if (translation.origin() == Origin.UNTRANSLATED) {
                continue;
            }
            String text = translation.origin() == Origin.ENGINE
                    ? format.escape(styled.get(i).target()).text()
                    : translation.text().text();
            UnitState state = translation.origin() == Origin.FUZZY || translation.origin() == Origin.MIXED
                    ? UnitState.ADAPTED
                    : UnitState.TRANSLATED;
            answers.put(sources.get(i).text(), new Found(state, text, "", "", reason(translation)));
        }
    }

    private static String reason(Translation translation) {
        String from = switch (translation.origin()) {
            case ENGINE -> "by the engine";
            case EXACT -> "from parallel data";
            case FUZZY -> "from a similar example of the parallel data";
            case MIXED -> "partly from parallel data";
            case UNTRANSLATED -> "not translated";
        };
        return translation.note().isEmpty() ? from : from + ": " + translation.note();
    }

    @Override
    public Optional<Found> find(String chapter, CodedText source) {
        return Optional.ofNullable(answers.get(source.text()));
    }
}
