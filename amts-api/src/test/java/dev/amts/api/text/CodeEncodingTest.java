package dev.amts.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.text.InlineCode.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeEncodingTest {
    static final List<CodeEncoding> ENCODINGS = List.of(HtmlEncoding.instance(), PlaceholderEncoding.instance());

    private static final CodedText SAMPLE = CodedText.builder()
            .text("the ")
            .code("1", Role.OPENING, CodeKind.EMPHASIS, "*")
            .text("rate")
            .code("1", Role.CLOSING, CodeKind.EMPHASIS, "*")
            .text(" ")
            .code("2", Role.STANDALONE, CodeKind.MATH, "$a<b$")
            .text(" is < 2 & fine")
            .build();

    @Test
    void htmlEscapesAllThatIsNoSpan() {
        assertThat(HtmlEncoding.instance().encode(SAMPLE))
                .isEqualTo("the <span id=\"0\">rate</span> <span translate=\"no\" id=\"2\">$a&lt;b$</span>"
                        + " is &lt; 2 &amp; fine");
    }

    @Test
    void placeholdersAreNumbersInBraces() {
        assertThat(PlaceholderEncoding.instance().encode(SAMPLE)).isEqualTo("the {{1}}rate{{/1}} {{3}} is < 2 & fine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la <SPAN ID='0'>tasa</SPAN> <span id=2 translate=\"no\"> $A<B$ </ span> es",
                "la < span id = “0” >tasa< / span > <span translate=no id=\"2\"></span> es",
                "<span id=\"0\">tasa</span><span translate=\"no\" id=\"2\">otra cosa</span>",
            })
    void htmlSurvivesWhatEnginesDoToTags(String translated) {
        CodedText decoded = HtmlEncoding.instance().decode(translated, SAMPLE);
        assertThat(decoded.codes()).extracting(InlineCode::id).containsExactly("1", "1", "2");
        assertThat(decoded.text()).contains("*tasa*").contains("$a<b$").doesNotContain("span");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la {{1}}tasa{{/1}} {{3}}",
                "la {{ 1 }}tasa{{ / 1}} { 3 }",
                "la ｛｛１｝｝tasa｛｛／１｝｝{{3}",
            })
    void placeholdersSurviveSpacesAndWidth(String translated) {
        CodedText decoded = PlaceholderEncoding.instance().decode(translated, SAMPLE);
        assertThat(decoded.codes()).extracting(InlineCode::id).containsExactly("1", "1", "2");
        assertThat(decoded.text()).contains("*tasa*").contains("$a<b$").doesNotContain("{");
    }

    @Test
    void textThatSlipsIntoAStandaloneSpanIsKept() {
        CodedText decoded =
                HtmlEncoding.instance().decode("<span translate=\"no\" id=\"2\">para $a&lt;b$ siempre</span>", SAMPLE);
        assertThat(decoded.text()).isEqualTo("para $a<b$ siempre");
    }

    @Test
    void numbersInBracesThatAreTextStayText() {
        CodedText text = CodedText.builder()
                .text("{{1}} {2} { 4 } ")
                .code("1", Role.STANDALONE, CodeKind.CODE, "`x`")
                .code("2", Role.STANDALONE, CodeKind.CODE, "`y`")
                .build();
        String encoded = PlaceholderEncoding.instance().encode(text);
        assertThat(encoded).isEqualTo("{{1}} {2} { 4 } {{5}}{{6}}");
        assertThat(PlaceholderEncoding.instance().decode(encoded, text)).isEqualTo(text);
    }

    @Test
    void aPairCutByASegmentIsTwoStandaloneCodes() {
        CodedText half = SAMPLE.slice(0, 7);
        for (CodeEncoding encoding : ENCODINGS) {
            assertThat(encoding.decode(encoding.encode(half), half)).isEqualTo(half);
        }
        assertThat(HtmlEncoding.instance().encode(half)).contains("translate=\"no\"");
    }

    @ParameterizedTest
    @FieldSource("ENCODINGS")
    void decodingWhatWasEncodedGivesTheSameText(CodeEncoding encoding) {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            CodedText text = randomText(random);
            assertThat(encoding.decode(encoding.encode(text), text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @FieldSource("ENCODINGS")
    void decodingNeverThrows(CodeEncoding encoding) {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            CodedText text = randomText(random);
            StringBuilder damaged = new StringBuilder(encoding.encode(text));
            for (int n = random.nextInt(8); n > 0 && damaged.length() > 1; n--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, damaged.charAt(random.nextInt(damaged.length())));
                    default -> damaged.append(damaged.substring(at));
                }
            }
            assertThat(encoding.decode(damaged.toString(), text)).isNotNull();
        }
    }

    private static CodedText randomText(Random random) {
        String[] texts = {
            "a", " ", "<", ">", "&", "&lt;", "{{", "}}", "{1}", "{{2}}", "</span>", "\n", "文", "\"", "/", "3"
        };
        String[] data = {"$x$", "`<b>`", "*", "{{1}}", "</span>", "&amp;", "<br>", " "};
        CodedText.Builder builder = CodedText.builder();
        Deque<String> open = new ArrayDeque<>();
        int id = 0;
        for (int i = random.nextInt(14); i > 0; i--) {
            String code = data[random.nextInt(data.length)];
            switch (random.nextInt(6)) {
                case 0 -> builder.code("s" + id++, Role.STANDALONE, CodeKind.MATH, code);
                case 1 -> {
                    open.push("p" + id++);
                    builder.code(open.peek(), Role.OPENING, CodeKind.EMPHASIS, code);
                }
                case 2 -> {
                    if (!open.isEmpty()) {
                        // Now and then a pair is left open or crosses another.
                        String closed = random.nextInt(4) == 0 ? open.pollLast() : open.pop();
                        builder.code(closed, Role.CLOSING, CodeKind.EMPHASIS, code);
                    }
                }
                default -> builder.text(texts[random.nextInt(texts.length)]);
            }
        }
        return builder.build();
    }
}
