package dev.amts.core.codes;

import dev.amts.api.EngineException;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Translates with an engine and lets no translation through whose inline codes differ from its source's. Immutable;
 * thread-safe where the engine is.
 *
 * <p>The engine's answer is checked ({@link CodeCheck}). A text that fails is asked for again in the engine's second
 * encoding, then segment by segment, and a segment that fails in every encoding is kept as source, which its note says.
 * Translations of people ({@link Origin#EXACT}, {@link Origin#FUZZY}, and all of a memory) pass as they are.
 *
 * <pre>{@code
 * CodeSafeTranslation safe = CodeSafeTranslation.of(engine, segmenter).withFormat(format);
 * CodeSafeTranslation.Result result = safe.translate(TranslationRequest.of(english, spanish, texts));
 * result.count(Safeguard.SOURCE);    // how many texts the engine could not be brought to translate
 * }</pre>
 */
public final class CodeSafeTranslation {
    private final TranslationEngine engine;
    private final Segmenter segmenter;
    private final @Nullable DocumentFormat format;

    private CodeSafeTranslation(TranslationEngine engine, Segmenter segmenter, @Nullable DocumentFormat format) {
        this.engine = engine;
        this.segmenter = segmenter;
        this.format = format;
    }

    /** A step around an engine. */
    public static CodeSafeTranslation of(TranslationEngine engine, Segmenter segmenter) {
        return new CodeSafeTranslation(engine, segmenter, null);
    }

    /**
     * The same step for texts of a format: what the engine wrote is escaped so that it reads as text there, and what does
     * not read back with the same codes fails the check.
     */
    public CodeSafeTranslation withFormat(DocumentFormat of) {
        return new CodeSafeTranslation(engine, segmenter, of);
    }

    /** What the engine can do. */
    public EngineCapabilities capabilities() {
        return engine.capabilities();
    }

    /**
     * The translations of a request's texts and what they took. Immutable.
     *
     * @param translations one for each text, in order
     * @param safeguards what each took
     */
    public record Result(List<Translation> translations, List<Safeguard> safeguards) {
        public Result {
            translations = List.copyOf(translations);
            safeguards = List.copyOf(safeguards);
        }

        /** How many texts took just this. */
        public long count(Safeguard safeguard) {
            return safeguards.stream().filter(safeguard::equals).count();
        }

        /** How many texts took what; all safeguards are in it. */
        public Map<Safeguard, Long> counts() {
            Map<Safeguard, Long> counts = new EnumMap<>(Safeguard.class);
            for (Safeguard safeguard : Safeguard.values()) {
                counts.put(safeguard, count(safeguard));
            }
            return counts;
        }
    }

    /**
     * Translates the texts of a request; its encoding is not looked at.
     *
     * @throws dev.amts.api.EngineException if the engine fails
     */
    public Result translate(TranslationRequest request) {
        List<Attempt> attempts = request.texts().stream().map(Attempt::new).toList();
        byEncodings(request, attempts, Safeguard.NONE, Safeguard.SECOND_ENCODING);
        for (Attempt attempt : attempts) {
            if (attempt.translation == null) {
                bySegments(request, attempt);
            }
        }
        return new Result(
                attempts.stream().map(Attempt::result).toList(),
                attempts.stream().map(attempt -> attempt.safeguard).toList());
    }

    /** A text on its way. */
    private static final class Attempt {
        final CodedText source;

        @Nullable
        Translation translation;

        Safeguard safeguard = Safeguard.SOURCE;
        String problem = "";

        Attempt(CodedText source) {
            this.source = source;
        }

        Translation result() {
            return translation != null
                    ? translation
                    : Translation.untranslated(source, "kept as source, its codes did not survive: " + problem);
        }
    }

    /** Asks for the texts in each encoding, until they pass. */
    private void byEncodings(TranslationRequest request, List<Attempt> attempts, Safeguard first, Safeguard otherwise) {
        List<@Nullable CodeEncoding> encodings = encodings();
        for (int i = 0; i < encodings.size(); i++) {
            List<Attempt> left = attempts.stream()
                    .filter(attempt -> attempt.translation == null)
                    .toList();
            if (left.isEmpty()) {
                return;
            }
            List<Translation> answers = engine.translate(request.withEncoding(encodings.get(i))
                    .withTexts(left.stream().map(attempt -> attempt.source).toList()));
            if (answers.size() != left.size()) {
                throw new EngineException(
                        "the engine gave " + answers.size() + " translations for " + left.size()
                                + " texts: it must give one for each",
                        EngineException.Recovery.GIVE_UP);
            }
            for (int n = 0; n < left.size(); n++) {
                judge(left.get(n), answers.get(n), i == 0 ? first : otherwise);
            }
        }
    }

    private List<@Nullable CodeEncoding> encodings() {
        EngineCapabilities capabilities = engine.capabilities();
        List<@Nullable CodeEncoding> encodings = new ArrayList<>(capabilities.encodings());
        if (encodings.isEmpty()) {
            encodings.add(null);
        }
        return encodings;
    }

    /** A memory's mixed answers are people's and the source's sentences, and no engine's. */
    private boolean isMemory() {
        return engine.capabilities().features().contains(EngineCapabilities.Feature.MEMORY);
    }

    private void judge(Attempt attempt, Translation answer, Safeguard safeguard) {
        if (isMemory()
                || answer.origin() == Origin.EXACT
                || answer.origin() == Origin.FUZZY
                || answer.origin() == Origin.UNTRANSLATED) {
            attempt.translation = answer;
            attempt.safeguard = Safeguard.NONE;
            return;
        }
        CodedText text = CodeSpacing.tighten(answer.text(), attempt.source);
        CodeCheck check = CodeCheck.of(attempt.source, text);
        if (check.isSafe() && format != null) {
            text = format.escape(text);
            check = CodeCheck.of(reading(format, attempt.source), reading(format, text));
        }
        if (check.isSafe()) {
            attempt.translation = new Translation(text, answer.origin(), answer.score(), answer.note());
            attempt.safeguard = safeguard;
        } else {
            attempt.problem = check.problem();
        }
    }

    /** A text as its format reads it alone, but for escapes, of which the translation may have more. */
    private static CodedText reading(DocumentFormat format, CodedText text) {
        return format.parseInline(text.text()).without(CodeKind.ESCAPE);
    }

    private void bySegments(TranslationRequest request, Attempt whole) {
        List<Segment> segments = segmenter.segment(whole.source, request.source());
        if (segments.size() < 2) {
            return;
        }
        List<Attempt> parts = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (Segment segment : segments) {
            CodedText text = segment.of(whole.source);
            CodedText bare = text.strip();
            parts.add(new Attempt(bare));
            gaps.add(text.text().substring(text.text().indexOf(bare.text()) + bare.length()));
        }
        byEncodings(request, parts, Safeguard.SEGMENTS, Safeguard.SEGMENTS);
        long kept = parts.stream().filter(part -> part.translation == null).count();
        CodedText.Builder text = CodedText.builder();
        for (int i = 0; i < parts.size(); i++) {
            CodedText part = parts.get(i).result().text();
            text.append(part);
            if (i + 1 < parts.size()) {
                text.text(gap(gaps.get(i), part, parts.get(i + 1).result().text(), request));
            }
        }
        join(whole, text.build(), kept, parts.size());
    }

    private static void join(Attempt whole, CodedText text, long kept, int count) {
        if (kept == count || !CodeCheck.of(whole.source, text).isSafe()) {
            return;
        }
        whole.safeguard = kept == 0 ? Safeguard.SEGMENTS : Safeguard.PARTLY_SOURCE;
        whole.translation = kept == 0
                ? Translation.of(text)
                : new Translation(
                        text,
                        Origin.MIXED,
                        1 - (double) kept / count,
                        kept + " of " + count + " segments kept as source, their codes did not survive: "
                                + whole.problem);
    }

    /** What stands between two segments: a space where the source has one, none between characters that take none. */
    private static String gap(String source, CodedText before, CodedText after, TranslationRequest request) {
        boolean tight = request.target().writesWithoutSpaces()
                && before.length() > 0
                && after.length() > 0
                && (LineJoiner.isWide(before.text().codePointBefore(before.length()))
                        || LineJoiner.isWide(after.text().codePointAt(0)));
        if (tight) {
            return "";
        }
        return source.isEmpty() && !request.target().writesWithoutSpaces() ? " " : source;
    }
}
