package dev.amts.api.engine;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one document to be translated, in their order. Immutable.
 *
 * @param source the language of the texts
 * @param target the language wanted
 * @param texts the texts, units or segments as the engine's capabilities say; line ends are spaces
 * @param encoding how to write inline codes: one of the engine's own; null if the engine names none
 * @param parallelData examples to translate by; perhaps empty
 * @param terminology terms to use; perhaps empty
 * @param options formality and the like
 */
public record TranslationRequest(
        Language source,
        Language target,
        List<CodedText> texts,
        @Nullable CodeEncoding encoding,
        ParallelData parallelData,
        Terminology terminology,
        TranslationOptions options) {
    public TranslationRequest {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        texts = List.copyOf(texts);
        Objects.requireNonNull(parallelData);
        Objects.requireNonNull(terminology);
        Objects.requireNonNull(options);
    }

    /** A request without encoding, parallel data, terminology and options. */
    public static TranslationRequest of(Language source, Language target, List<CodedText> texts) {
        return new TranslationRequest(
                source,
                target,
                texts,
                null,
                ParallelData.none(source, target),
                Terminology.NONE,
                TranslationOptions.DEFAULT);
    }

    /** The same request for other texts. */
    public TranslationRequest withTexts(List<CodedText> other) {
        return new TranslationRequest(source, target, other, encoding, parallelData, terminology, options);
    }

    /** The same request with another encoding. */
    public TranslationRequest withEncoding(@Nullable CodeEncoding other) {
        return new TranslationRequest(source, target, texts, other, parallelData, terminology, options);
    }

    /** The same request with other parallel data. */
    public TranslationRequest withParallelData(ParallelData other) {
        return new TranslationRequest(source, target, texts, encoding, other, terminology, options);
    }

    /** The same request with another terminology. */
    public TranslationRequest withTerminology(Terminology other) {
        return new TranslationRequest(source, target, texts, encoding, parallelData, other, options);
    }

    /** The same request with other options. */
    public TranslationRequest withOptions(TranslationOptions other) {
        return new TranslationRequest(source, target, texts, encoding, parallelData, terminology, other);
    }
}
