package dev.amts.core.sync.resolve;

import dev.amts.api.EngineException;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.text.CodedText;
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

    private final Map<String, Found> answers = new HashMap<>();

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
    public EngineSentences translate(
            Map<String, CodedText> missing,
            TranslationEngine engine,
            TranslationRequest template,
            LanguageProfile profile,
            DocumentFormat format,
            ProgressListener listener) {
        List<CodedText> sources = new ArrayList<>(new LinkedHashMap<>(missing).values());
        List<CodedText> ready = profile.before(sources);
        for (int start = 0; start < ready.size(); start += PER_REQUEST) {
            listener.report(ProgressEvent.of("translating", start, ready.size(), "sentences"));
            List<CodedText> texts = ready.subList(start, Math.min(ready.size(), start + PER_REQUEST));
            List<Translation> translations = engine.translate(template.withTexts(texts));
            if (translations.size() != texts.size()) {
                throw new EngineException(
                        "the engine returned " + translations.size() + " translations for " + texts.size()
                                + " sentences: report it to the engine's author",
                        EngineException.Recovery.GIVE_UP);
            }
            take(sources.subList(start, start + texts.size()), translations, profile, format);
        }
        listener.report(ProgressEvent.of("translating", ready.size(), ready.size(), "sentences"));
        return this;
    }

    private void take(
            List<CodedText> sources, List<Translation> translations, LanguageProfile profile, DocumentFormat format) {
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
            boolean engine = translation.origin() == Origin.ENGINE;
            String text = engine
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
