package dev.amts.core.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.document.Document;
import dev.amts.api.text.CodedText;
import dev.amts.core.Amts;
import dev.amts.core.markdown.MarkdownDialect;
import dev.amts.core.markdown.MarkdownFormat;
import dev.amts.core.translate.TranslatedDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingDocumentTest {
    private static final Language EN = Language.of("en");

    private static final String MARKDOWN = """
            # A *new* idea

            The rate `eta` is < 1 & small.
            It goes on.

            ```python
            x = 1
            ```

            Same.

            Same.

            `only code`
            """;

    private static Amts amts(dev.amts.api.engine.TranslationEngine engine) {
        return Amts.from("en")
                .to("es")
                .format(new MarkdownFormat(MarkdownDialect.named("markdown")))
                .engine(engine)
                .build();
    }

    private static Document document(String text) {
        return amts(request -> List.of()).parse("a.md", text);
    }

    private static List<byte[]> bytes(List<BatchDocument> files) {
        return files.stream().map(BatchDocument::bytes).toList();
    }

    @Test
    void comesBackAsItWentWhereNothingWasTranslated() {
        Document document = document(MARKDOWN);
        OutgoingDocument outgoing = OutgoingDocument.of(document, EN, text -> false);
        List<BatchDocument> files = outgoing.files("a.md");
        assertThat(files).extracting(BatchDocument::name).containsExactly("a.md.html");
        assertThat(new String(files.get(0).bytes(), StandardCharsets.UTF_8))
                .contains("<p id=\"u0\">A <span id=\"0\">new</span> idea</p>")
                .doesNotContain("x = 1")
                .doesNotContain("only code");
        TranslatedDocument translated = amts(outgoing.answers(bytes(files))).translate(document);
        assertThat(translated.text()).isEqualTo(MARKDOWN);
    }

    @Test
    void givesEachOfTwoEqualTextsItsOwnTranslation() {
        Document document = document(MARKDOWN);
        OutgoingDocument outgoing = OutgoingDocument.of(document, EN, text -> false);
        String html = new String(outgoing.files("a.md").get(0).bytes(), StandardCharsets.UTF_8)
                .replace("<p id=\"u2\">Same.", "<p id=\"u2\">Uno.")
                .replace("<p id=\"u3\">Same.", "<P ID='u3' >Dos.")
                .replace("is &lt; 1 &amp; small", "vale &lt; 1 &amp; poco");
        TranslatedDocument translated = amts(outgoing.answers(List.of(html.getBytes(StandardCharsets.UTF_8))))
                .translate(document);
        assertThat(translated.text())
                .contains("Uno.\n\nDos.\n")
                .contains("The rate `eta` vale")
                .contains("x = 1\n");
    }

    @Test
    void leavesTextsUntranslatedThatDidNotComeBack() {
        Document document = document(MARKDOWN);
        OutgoingDocument outgoing = OutgoingDocument.of(document, EN, text -> false);
        TranslatedDocument translated = amts(outgoing.answers(List.of())).translate(document);
        assertThat(translated.text()).isEqualTo(MARKDOWN);
        assertThat(translated.units())
                .allMatch(unit -> !unit.translation().note().isEmpty());
    }

    @Test
    void sendsNoTextThatIsKnown() {
        OutgoingDocument outgoing =
                OutgoingDocument.of(document(MARKDOWN), EN, text -> text.text().equals("Same."));
        assertThat(new String(outgoing.files("a").get(0).bytes(), StandardCharsets.UTF_8))
                .doesNotContain("Same.");
        assertThat(OutgoingDocument.of(document("`x`\n"), EN, text -> false).files("x"))
                .isEmpty();
        assertThat(OutgoingDocument.of(document("A b.\n"), EN, text -> true).size())
                .isZero();
    }

    @Test
    void splitsALongDocumentIntoFiles() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            paragraphs.add("Paragraph " + i + " has " + "中".repeat(200) + " in it.");
        }
        Document document = document(String.join("\n\n", paragraphs) + "\n");
        OutgoingDocument outgoing = OutgoingDocument.of(document, EN, text -> false);
        List<BatchDocument> files = outgoing.files("long.md");
        assertThat(files.size()).isGreaterThan(2);
        assertThat(files.get(1).name()).isEqualTo("long.md.2.html");
        assertThat(files).allMatch(file -> file.bytes().length < 1_000_000);
        List<byte[]> translated = files.stream()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8)
                        .replace("Paragraph", "Párrafo")
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
        String text = amts(outgoing.answers(translated)).translate(document).text();
        assertThat(text.split("Párrafo", -1)).hasSize(4001);
        assertThat(CodedText.plain(text).text()).doesNotContain("Paragraph");
    }
}
