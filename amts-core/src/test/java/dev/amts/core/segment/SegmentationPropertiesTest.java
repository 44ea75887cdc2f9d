package dev.amts.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.segment.Segment;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentationPropertiesTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "zh", "ja", "ko", "vi", "th");
    private static final String INTERESTING =
            "aAbZ019 .!?…。！？．,;:，、()[]{}“”‘’«»„「」『』《》'*_-—–•¿¡\n\r\t\u00A0\u3000\u2029中的と가।é\uD83D\uDE00\uD800\uDC00\uFFFC\uFDD0";

    private static void check(CodedText text, Language language) {
        int end = 0;
        for (Segment segment : RuleSegmenter.standard().segment(text, language)) {
            assertThat(segment.start()).isEqualTo(end);
            assertThat(segment.end()).isGreaterThan(end);
            end = segment.end();
            // Throws if a code would be cut.
            segment.of(text);
        }
        assertThat(end).isEqualTo(text.length());
    }

    @Property(tries = 2000)
    void segmentsCoverAnyText(@ForAll("anyText") String text, @ForAll("languages") Language language) {
        check(CodedText.plain(text), language);
    }

    @Property(tries = 2000)
    void segmentsCoverAnyTextWithCodes(@ForAll("coded") CodedText text, @ForAll("languages") Language language) {
        check(text, language);
    }

    @Property(tries = 3000)
    void aSegmentIsOneSegment(@ForAll("anyText") String text, @ForAll("languages") Language language) {
        checkSegmentsAreWhole(text, language);
    }

    /** Found by the property above, which needs thousands of texts for each. */
    @ParameterizedTest
    @ValueSource(strings = {"《谁？我！)他》好", "《谁？我।他》好", "這個』。9 A", "a．See b？ Yes", "a. See b? Yes", "…\u3000]… ]…\n\nA"})
    void aSegmentIsOneSegmentWhereItWasNot(String text) {
        LANGUAGES.forEach(tag -> checkSegmentsAreWhole(text, Language.of(tag)));
    }

    private static void checkSegmentsAreWhole(String text, Language language) {
        CodedText whole = CodedText.plain(text);
        for (Segment segment : RuleSegmenter.standard().segment(whole, language)) {
            assertThat(RuleSegmenter.standard().segment(segment.of(whole), language))
                    .as(segment.of(whole).text())
                    .hasSize(1);
        }
    }

    @Property(tries = 500)
    void aSegmentBeginsWithoutWhiteSpaceButForTheFirst(
            @ForAll("anyText") String text, @ForAll("languages") Language language) {
        RuleSegmenter.standard().segment(CodedText.plain(text), language).stream()
                .skip(1)
                .forEach(segment -> assertThat(Character.isWhitespace(text.charAt(segment.start())))
                        .isFalse());
    }

    /** The time limit is that of a quadratic algorithm; a linear one needs some milliseconds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", ".", "。", " ", "\n", "!", "…", "中", "\"", "(", ")", ". ", "。“", ".)", ". (", "1) ", "a. ", "A.",
                "…\"", "; ", "? \"", ".\n", ".\n ", "• ", "《！", "（。）", "[1]", ".[", ". [", "“？”说", "?他", "x.X", "1.",
                "I. ", ".*", "\uD800", "\uFFFC", "I.e. ", "..", ". . ", "U.S. ", "z. "
            })
    void takesLinearTime(String piece) {
        CodedText text = CodedText.plain(piece.repeat(1_000_000 / piece.length()));
        for (String tag : List.of("en", "zh", "de", "es", "pt")) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check(text, Language.of(tag)), tag);
        }
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(LANGUAGES).map(Language::of);
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> interesting = Arbitraries.of(INTERESTING
                        .chars()
                        .mapToObj(c -> String.valueOf((char) c))
                        .toList())
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.chars()
                .range('\0', '\uFFFF')
                .filter(c -> c != '"' && c != '＂')
                .list()
                .ofMaxSize(200)
                .map(chars -> {
                    StringBuilder out = new StringBuilder();
                    chars.forEach(out::append);
                    return out.toString();
                });
        return Arbitraries.oneOf(interesting, interesting, any);
    }

    @Provide
    Arbitrary<CodedText> coded() {
        Arbitrary<CodeKind> kinds = Arbitraries.of(CodeKind.values());
        Arbitrary<Role> roles = Arbitraries.of(Role.values());
        Arbitrary<String> pieces = anyText().filter(piece -> piece.length() < 30);
        return Combinators.combine(
                        pieces.list().ofMaxSize(8),
                        kinds.list().ofSize(8),
                        roles.list().ofSize(8))
                .as((texts, kindList, roleList) -> {
                    CodedText.Builder out = CodedText.builder();
                    for (int i = 0; i < texts.size(); i++) {
                        out.text(texts.get(i));
                        out.code(String.valueOf(i), roleList.get(i), kindList.get(i), i % 2 == 0 ? "x. Y。" : ".");
                    }
                    return out.build();
                });
    }
}
