package dev.amts.core.engine.chat;

import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.EngineCapabilities.Feature;
import dev.amts.api.engine.EngineCapabilities.Granularity;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;
import dev.amts.api.text.PlaceholderEncoding;
import dev.amts.core.codes.CodeCheck;
import dev.amts.core.engine.ParallelDataCache;
import dev.amts.core.engine.tm.PairIndex;
import dev.amts.core.text.CodeLocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Translates with a language model behind a server that speaks the OpenAI chat protocol: Ollama, vLLM, and the endpoints of
 * many services. Thread-safe.
 *
 * <p>A few texts go in one request, with the terms that stand in them and the pairs of the parallel data that are most like
 * them as examples. The answer must hold one translation for each text, in order; one that does not is asked for again, then
 * in smaller parts, and a text for which the model gives nothing usable stays untranslated, which its note says. A
 * translation whose inline codes are not the text's is asked for once more. Servers that are too busy are asked again, later
 * each time, or when they say ({@code Retry-After}).
 *
 * <pre>{@code
 * TranslationEngine engine = new ChatEngine(ChatOptions.of("llama3.1"));    // a local server
 * }</pre>
 */
public final class ChatEngine implements TranslationEngine {
    private static final List<CodeEncoding> ENCODINGS =
            List.of(PlaceholderEncoding.instance(), HtmlEncoding.instance());
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_CALL = 12_000;
    private static final EngineCapabilities CAPABILITIES = new EngineCapabilities(
            Granularity.UNIT,
            ENCODINGS,
            LONGEST_TEXT,
            Set.of(
                    Feature.PARALLEL_DATA,
                    Feature.EXAMPLE_AWARE,
                    Feature.TERMINOLOGY,
                    Feature.FORMALITY,
                    Feature.PROFANITY_MASK));

    private final ChatOptions options;
    private final ChatServer server;
    private final ParallelDataCache<PairIndex> indexes = new ParallelDataCache<>(2);
    private final Object lock = new Object();
    private TokenUsage usage = TokenUsage.NONE;

    /** An engine; nothing is sent yet. */
    public ChatEngine(ChatOptions options) {
        this.options = Objects.requireNonNull(options);
        this.server = new ChatServer(options);
    }

    @Override
    public EngineCapabilities capabilities() {
        return CAPABILITIES;
    }

    /** What all requests so far have taken. */
    public TokenUsage usage() {
        synchronized (lock) {
            return usage;
        }
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        List<Translation> translations = new ArrayList<>();
        List<CodedText> call = new ArrayList<>();
        int length = 0;
        for (CodedText text : request.texts()) {
            if (!call.isEmpty() && (call.size() == options.textsPerCall() || length + text.length() > LONGEST_CALL)) {
                translations.addAll(call(call, request));
                call.clear();
                length = 0;
            }
            call.add(text);
            length += text.length();
        }
        translations.addAll(call(call, request));
        return List.copyOf(translations);
    }

    /** One request's texts, of which blank ones are not sent. */
    private List<Translation> call(List<CodedText> texts, TranslationRequest request) {
        List<CodedText> sent = texts.stream().filter(text -> !text.isBlank()).toList();
        List<Translation> answers = sent.isEmpty() ? List.of() : checked(sent, request);
        List<Translation> all = new ArrayList<>();
        int next = 0;
        for (CodedText text : texts) {
            all.add(text.isBlank() ? Translation.of(text) : answers.get(next++));
        }
        return all;
    }

    /** The translations; those whose codes are wrong were asked for once more. */
    private List<Translation> checked(List<CodedText> texts, TranslationRequest request) {
        List<Translation> answers = new ArrayList<>(asked(texts, request));
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!CodeCheck.of(texts.get(i), answers.get(i).text()).isSafe()) {
                wrong.add(i);
            }
        }
        if (!wrong.isEmpty()) {
            List<CodedText> again = wrong.stream().map(texts::get).toList();
            Answer answer = ask(again, request, "marks were missing, changed, or there twice; keep each exactly once.");
            if (answer.isUsable()) {
                for (int i = 0; i < wrong.size(); i++) {
                    answers.set(wrong.get(i), decoded(answer.translations().get(i), again.get(i), request));
                }
            }
        }
        return answers;
    }

    private List<Translation> asked(List<CodedText> texts, TranslationRequest request) {
        Answer answer = ask(texts, request, "");
        if (!answer.isUsable()) {
            answer = ask(texts, request, answer.problem());
        }
        if (answer.isUsable()) {
            List<Translation> translations = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                translations.add(decoded(answer.translations().get(i), texts.get(i), request));
            }
            return translations;
        }
        if (texts.size() == 1) {
            return List.of(Translation.untranslated(
                    texts.get(0), "the model's answer could not be used: " + answer.problem()));
        }
        List<Translation> halves = new ArrayList<>(asked(texts.subList(0, texts.size() / 2), request));
        halves.addAll(asked(texts.subList(texts.size() / 2, texts.size()), request));
        return halves;
    }

    private Answer ask(List<CodedText> texts, TranslationRequest request, String complaint) {
        CodeEncoding encoding = request.encoding();
        List<String> encoded = texts.stream()
                .map(text -> encoding == null ? text.text() : encoding.encode(text))
                .toList();
        String body = new Prompt(request, options.instructions())
                .body(options.model(), encoded, examples(texts, request), complaint);
        Answer answer = Answer.read(server.ask(body), texts.size());
        synchronized (lock) {
            usage = usage.plus(answer.usage());
        }
        return answer;
    }

    private List<SegmentPair> examples(List<CodedText> texts, TranslationRequest request) {
        return options.examples() == 0
                ? List.of()
                : indexes.of(request.parallelData(), PairIndex::of)
                        .bestFor(texts.stream().map(CodedText::text).toList(), options.examples());
    }

    private static Translation decoded(String answer, CodedText text, TranslationRequest request) {
        CodeEncoding encoding = request.encoding();
        return Translation.of(
                encoding == null ? new CodeLocator(text).locate(answer, text) : encoding.decode(answer, text));
    }
}
