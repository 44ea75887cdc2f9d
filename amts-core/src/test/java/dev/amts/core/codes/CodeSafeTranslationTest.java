package dev.amts.core.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;
import dev.amts.api.text.PlaceholderEncoding;
import dev.amts.core.markdown.MarkdownDialect;
import dev.amts.core.markdown.MarkdownFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CodeSafeTranslationTest {
    private static final DocumentFormat MARKDOWN = new MarkdownFormat(MarkdownDialect.named("markdown"));
    private static final Language EN = Language.of("en");
    private static final Language ES = Language.of("es");

    /** Cuts after each full stop and the space behind it. */
    private static final Segmenter SENTENCES = (text, language) -> {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = text.text().indexOf(". "); i >= 0; i = text.text().indexOf(". ", start)) {
            segments.add(new Segment(start, i + 2));
            start = i + 2;
        }
        if (start < text.length()) {
            segments.add(new Segment(start, text.length()));
        }
        return segments;
    };

    /** An engine that sees encoded text, and a function for what it makes of it. */
    private record Encoded(UnaryOperator<String> work) implements TranslationEngine {
        @Override
        public List<Translation> translate(TranslationRequest request) {
            CodeEncoding encoding = Objects.requireNonNull(request.encoding());
            return request.texts().stream()
                    .map(text -> Translation.of(encoding.decode(work.apply(encoding.encode(text)), text)))
                    .toList();
        }

        @Override
        public EngineCapabilities capabilities() {
            return new EngineCapabilities(
                    EngineCapabilities.Granularity.UNIT,
                    List.of(HtmlEncoding.instance(), PlaceholderEncoding.instance()),
                    Integer.MAX_VALUE,
                    Set.of());
        }
    }

    private static CodeSafeTranslation.Result translate(UnaryOperator<String> work, String... texts) {
        CodeSafeTranslation safe =
                CodeSafeTranslation.of(new Encoded(work), SENTENCES).withFormat(MARKDOWN);
        return safe.translate(TranslationRequest.of(
                EN, ES, List.of(texts).stream().map(MARKDOWN::parseInline).toList()));
    }

    @Test
    void aGoodAnswerPasses() {
        CodeSafeTranslation.Result result = translate(text -> text.replace("is", "es"), "it is *fine* `code`");
        assertThat(result.translations().get(0).text().text()).isEqualTo("it es *fine* `code`");
        assertThat(result.safeguards()).containsExactly(Safeguard.NONE);
    }

    @Test
    void anEngineThatDropsTagsIsAskedWithPlaceholders() {
        CodeSafeTranslation.Result result =
                translate(text -> text.replaceAll("<[^>]*>", ""), "it is *fine* `code`", "no codes");
        assertThat(result.translations().get(0).text().text()).isEqualTo("it is *fine* `code`");
        assertThat(result.safeguards()).containsExactly(Safeguard.SECOND_ENCODING, Safeguard.NONE);
    }

    @Test
    void aTextThatFailsIsGivenSegmentBySegment() {
        CodeSafeTranslation.Result result = translate(
                text -> text.length() > 60 ? "broken" : text.replace("is", "es"),
                "This is `a` first sentence with text. And this is `b` the second one of it.");
        assertThat(result.translations().get(0).text().text())
                .isEqualTo("Thes es `a` first sentence with text. And thes es `b` the second one of it.");
        assertThat(result.safeguards()).containsExactly(Safeguard.SEGMENTS);
    }

    @Test
    void aSegmentThatFailsIsKeptAsSourceAndSaidSo() {
        CodeSafeTranslation.Result result = translate(
                text -> text.contains("next") || text.contains("last") ? "broken" : text.replace("is", "es"),
                "This is *a* sentence. And this is `b` the next. And `b` the last");
        Translation translation = result.translations().get(0);
        assertThat(translation.text().text())
                .isEqualTo("Thes es *a* sentence. And this is `b` the next. And `b` the last");
        assertThat(translation.origin()).isEqualTo(Origin.MIXED);
        assertThat(translation.note()).contains("2 of 3 segments kept as source");
        assertThat(result.safeguards()).containsExactly(Safeguard.PARTLY_SOURCE);
    }

    @Test
    void aTextThatCannotBeSavedIsTheSource() {
        CodeSafeTranslation.Result result = translate(text -> "nothing", "some `code` here");
        Translation translation = result.translations().get(0);
        assertThat(translation.text().text()).isEqualTo("some `code` here");
        assertThat(translation.origin()).isEqualTo(Origin.UNTRANSLATED);
        assertThat(translation.note()).contains("missing `code`");
        assertThat(result.count(Safeguard.SOURCE)).isEqualTo(1);
    }

    @Test
    void spacesInsideEmphasisMoveOut() {
        CodeSafeTranslation.Result result = translate(
                text -> text.replace("<span id=\"0\">", "<span id=\"0\"> ").replace("</span>", " </span>"),
                "it is *very* fine");
        assertThat(result.translations().get(0).text().text()).isEqualTo("it is *very* fine");
    }

    @Test
    void markupThatTheEngineWritesIsEscaped() {
        CodeSafeTranslation.Result result = translate(text -> text.replace("star", "*star* [x](y) a * b"), "`a` star");
        assertThat(result.translations().get(0).text().text()).isEqualTo("`a` \\*star\\* \\[x\\](y) a * b");
    }

    @Test
    void peoplesTranslationsPass() {
        TranslationEngine memory = request -> List.of(
                new Translation(CodedText.plain("sin código"), Origin.EXACT, 1, ""),
                new Translation(CodedText.plain("casi"), Origin.FUZZY, 0.8, ""));
        CodeSafeTranslation.Result result = CodeSafeTranslation.of(memory, SENTENCES)
                .translate(TranslationRequest.of(
                        EN, ES, List.of(MARKDOWN.parseInline("with `code`"), MARKDOWN.parseInline("almost `x`"))));
        assertThat(result.translations()).extracting(each -> each.text().text()).containsExactly("sin código", "casi");
    }

    @Test
    void anEngineThatLosesATextIsAnError() {
        CodeSafeTranslation safe = CodeSafeTranslation.of(request -> List.of(), SENTENCES);
        TranslationRequest request = TranslationRequest.of(EN, ES, List.of(CodedText.plain("a")));
        assertThatThrownBy(() -> safe.translate(request))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("1");
    }
}
