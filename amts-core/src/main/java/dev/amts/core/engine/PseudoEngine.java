package dev.amts.core.engine;

import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Puts {@code ⟦} and {@code ⟧} around each run of translatable text and touches nothing else, so that a reader sees what
 * would be translated. Immutable and thread-safe.
 *
 * <p>A run lies between two inline codes, from its first letter or digit to its last: {@code the rate $\eta$ is *small*.}
 * becomes {@code ⟦the rate⟧ $\eta$ ⟦is⟧ *⟦small⟧*.} The marks mean nothing in Markdown and HTML.
 */
public final class PseudoEngine implements TranslationEngine {
    private static final String BEFORE = "\u27E6";
    private static final String AFTER = "\u27E7";

    private static final EngineCapabilities CAPABILITIES = new EngineCapabilities(
            EngineCapabilities.Granularity.UNIT,
            List.of(),
            Integer.MAX_VALUE,
            Set.of(EngineCapabilities.Feature.VERBATIM));

    /** All such engines are alike. */
    public PseudoEngine() {}

    @Override
    public EngineCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        return request.texts().stream()
                .map(PseudoEngine::mark)
                .map(Translation::of)
                .toList();
    }

    private static CodedText mark(CodedText text) {
        // A text of nothing but punctuation is marked too, for a reader is to see each text.
        boolean speaks = text.translatableText().codePoints().anyMatch(Character::isLetterOrDigit);
        IntPredicate marked = speaks ? Character::isLetterOrDigit : c -> !Character.isWhitespace(c);
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        for (InlineCode code : text.codes()) {
            mark(text.text().substring(from, code.start()), marked, out);
            out.code(code.id(), code.role(), code.kind(), text.data(code));
            from = code.end();
        }
        mark(text.text().substring(from), marked, out);
        return out.build();
    }

    private static void mark(String run, IntPredicate marked, CodedText.Builder out) {
        int start = 0;
        while (start < run.length() && !marked.test(run.codePointAt(start))) {
            start += Character.charCount(run.codePointAt(start));
        }
        int end = run.length();
        while (end > start && !marked.test(run.codePointBefore(end))) {
            end -= Character.charCount(run.codePointBefore(end));
        }
        if (start == end) {
            out.text(run);
        } else {
            out.text(run, 0, start)
                    .text(BEFORE)
                    .text(run, start, end)
                    .text(AFTER)
                    .text(run, end, run.length());
        }
    }
}
