package dev.amts.core.transport;

import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.text.CodedText;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * An engine whose answers are there already: each is given once, in order where texts are equal; the last stays for
 * whoever asks again. A text without an answer stays untranslated. Thread-safe.
 */
public final class AnsweringEngine implements TranslationEngine {
    private final String document;
    private final Map<String, Deque<Translation>> answers;

    AnsweringEngine(String document, Map<String, Deque<Translation>> answers) {
        this.document = document;
        this.answers = answers;
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        return request.texts().stream().map(this::answer).toList();
    }

    /** This engine, behind one that is asked first and whose translations of the very same text count. */
    public TranslationEngine behind(TranslationEngine memory) {
        return request -> {
            List<Translation> exact = memory.translate(request);
            List<Translation> own = translate(request);
            return java.util.stream.IntStream.range(0, own.size())
                    .mapToObj(i -> exact.get(i).origin() == Translation.Origin.EXACT ? exact.get(i) : own.get(i))
                    .toList();
        };
    }

    private synchronized Translation answer(CodedText text) {
        Deque<Translation> left = answers.get(text.text());
        if (left == null) {
            return Translation.untranslated(text, document + ": this text was not sent to the engine");
        }
        return left.size() > 1 ? left.removeFirst() : left.getFirst();
    }
}
