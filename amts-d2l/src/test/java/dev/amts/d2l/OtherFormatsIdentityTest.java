package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that are not of the book, and chapters as notebooks in the ways that tools write JSON. */
class OtherFormatsIdentityTest {
    private static DocumentFormat format(String name) {
        return Providers.discover(DocumentFormatProvider.class).named(name).create(Settings.none());
    }

    @Test
    void everyPageOfTheWebComesBack() {
        List<Path> pages = Chapters.of("data/general/en-es");
        assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
        for (Path page : pages) {
            assertThat(unitsThatComeBack(format("markdown"), Chapters.read(page)))
                    .as(page.toString())
                    .isPositive();
        }
    }

    /** How a tool writes a cell's text and the JSON around it. */
    enum Style {
        JUPYTER("\n", " ", true, false),
        COMPACT("", "", false, false),
        ONE_STRING("\n", "  ", false, false),
        ASCII("\n", "\t", true, true),
        CRLF("\r\n", "  ", true, false);

        private final String lineEnd;
        private final String indent;
        private final boolean lines;
        private final boolean ascii;

        Style(String lineEnd, String indent, boolean lines, boolean ascii) {
            this.lineEnd = lineEnd;
            this.indent = indent;
            this.lines = lines;
            this.ascii = ascii;
        }

        private String notebook(List<String> cells) {
            StringBuilder json =
                    new StringBuilder("{").append(lineEnd).append(indent).append("\"cells\": [");
            for (int i = 0; i < cells.size(); i++) {
                String kind = cells.get(i).startsWith("```") ? "code" : "markdown";
                json.append(i == 0 ? "" : ",").append(lineEnd).append(indent.repeat(2));
                json.append("{\"cell_type\": \"").append(kind).append("\", \"metadata\": {}, \"source\": ");
                json.append(source(cells.get(i)));
                json.append(kind.equals("code") ? ", \"execution_count\": null, \"outputs\": []}" : "}");
            }
            return json.append(lineEnd)
                    .append("], \"nbformat\": 4, \"nbformat_minor\": 5}")
                    .append(lineEnd)
                    .toString();
        }

        private String source(String cell) {
            if (!lines) {
                return quoted(cell);
            }
            StringBuilder out = new StringBuilder("[");
            String separator = "";
            for (String line : cell.split("(?<=\n)", -1)) {
                out.append(separator).append(lineEnd).append(indent.repeat(3)).append(quoted(line));
                separator = ",";
            }
            return out.append("]").toString();
        }

        private String quoted(String text) {
            StringBuilder out = new StringBuilder("\"");
            for (char c : text.toCharArray()) {
                switch (c) {
                    case '\n' -> out.append("\\n");
                    case '\t' -> out.append("\\t");
                    case '"', '\\' -> out.append('\\').append(c);
                    default -> out.append(c < ' ' || ascii && c > 126 ? String.format("\\u%04x", (int) c) : c);
                }
            }
            return out.append('"').toString();
        }
    }

    /** Five styles of two chapters each, in both languages. */
    @ParameterizedTest
    @EnumSource(Style.class)
    void everyNotebookComesBack(Style style) {
        List<Path> chapters = Chapters.of("data/d2l/pairs");
        for (int i = style.ordinal() * 4; i < style.ordinal() * 4 + 4; i++) {
            String notebook = style.notebook(cells(Chapters.read(chapters.get(i))));

            assertThat(unitsThatComeBack(format("ipynb"), notebook)).isPositive();
        }
    }

    /** A chapter's fenced blocks and what stands between them. */
    private static List<String> cells(String chapter) {
        return List.of(chapter.split("(?m)(?=^```\\{)|(?<=^```\n)"));
    }

    private static int unitsThatComeBack(DocumentFormat format, String text) {
        Document document = format.parse("a", text);
        assertThat(format.render(document, Map.of())).isEqualTo(text);
        Map<String, CodedText> same = new HashMap<>();
        Map<String, CodedText> other = new HashMap<>();
        for (TextUnit unit : document.units()) {
            same.put(unit.id(), unit.content());
            other.put(unit.id(), CodedText.concat(List.of(CodedText.plain("X"), unit.content())));
        }
        assertThat(format.render(document, same)).isEqualTo(text);
        assertThat(format.parse("again", format.render(document, other)).units())
                .hasSameSizeAs(document.units());
        return document.units().size();
    }
}
