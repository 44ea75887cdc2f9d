package dev.amts.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final DocumentFormat WHOLE = new DocumentFormat() {
        @Override
        public String name() {
            return "whole";
        }

        @Override
        public Document parse(String name, String text) {
            return new Document(name, name(), text, List.of(), List.of());
        }

        @Override
        public String render(Document document, Map<String, CodedText> translations) {
            return document.source();
        }

        @Override
        public CodedText parseInline(String text) {
            return CodedText.plain(text);
        }
    };

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] bytes = "one\ntwo x".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xFF;
        assertThatThrownBy(() -> WHOLE.parse("a.md", bytes))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("a.md, line 2: byte 8 is not UTF-8; convert the file to UTF-8");
    }

    @Test
    void aSequenceCutShortAtTheEndIsRefused() {
        byte[] bytes = {'a', (byte) 0xE4, (byte) 0xB8};
        assertThatThrownBy(() -> WHOLE.parse("a.md", bytes)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void bytesComeBackAsTheyWere() {
        byte[] bytes = "\uFEFFa\r\n\uD83D\uDE00".getBytes(StandardCharsets.UTF_8);
        Document document = WHOLE.parse("a.md", bytes);
        assertThat(WHOLE.renderBytes(document, Map.of())).isEqualTo(bytes);
    }

    @Test
    void refusesUnitsThatLieOutsideTheirBlockOrShareAnId() {
        TextUnit unit = new TextUnit("u1", CodedText.plain("ab"), new Span(0, 2), "");
        assertThatThrownBy(() -> document(block(new Span(1, 3), unit))).hasMessageContaining("not inside its block");
        TextUnit next = new TextUnit("u1", CodedText.plain("c"), new Span(2, 3), "");
        assertThatThrownBy(() -> document(block(new Span(0, 3), unit, next))).hasMessageContaining("u1");
    }

    @Test
    void refusesBlocksThatOverlap() {
        assertThatThrownBy(() -> document(block(new Span(0, 2)), block(new Span(1, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsLines() {
        Document document = new Document("a", "whole", "a\nb\nc", List.of(), List.of());
        assertThat(document.lineAt(0)).isEqualTo(1);
        assertThat(document.lineAt(2)).isEqualTo(2);
        assertThat(document.lineAt(4)).isEqualTo(3);
    }

    private static Document document(Block... blocks) {
        return new Document("a", "whole", "abc", List.of(blocks), List.of());
    }

    private static Block block(Span span, TextUnit... units) {
        return new Block("b", BlockKind.PARAGRAPH, 0, span, List.of(), null, List.of(units));
    }
}
