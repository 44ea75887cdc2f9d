package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No document makes a format throw, and every one comes back. The long run: {@code -Damts.random.documents=100000}.
 */
class RandomDocumentsTest {
    private static final int COUNT = Integer.getInteger("amts.random.documents", 2_000);

    @ParameterizedTest
    @ValueSource(strings = {"d2l-markdown", "markdown", "html", "text", "ipynb"})
    void everyDocumentComesBack(String name) {
        DocumentFormat format =
                Providers.discover(DocumentFormatProvider.class).named(name).create(Settings.none());
        RandomDocuments documents = new RandomDocuments(COUNT, chapters());
        // Formats beside the dialect's own get a tenth of the documents.
        int count = name.equals("d2l-markdown") ? COUNT : COUNT / 10;
        for (int i = 0; i < count; i++) {
            String text = documents.next();
            check(format, i, name.equals("ipynb") ? notebook(text) : text);
        }
    }

    private static void check(DocumentFormat format, int number, String text) {
        try {
            Document document = format.parse("document " + number, text);
            assertThat(format.render(document, Map.of())).isEqualTo(text);
            Map<String, CodedText> same = new HashMap<>();
            Map<String, CodedText> other = new HashMap<>();
            for (TextUnit unit : document.units()) {
                same.put(unit.id(), unit.content());
                other.put(unit.id(), CodedText.concat(List.of(CodedText.plain("X"), unit.content())));
            }
            assertThat(format.render(document, same)).isEqualTo(text);
            String rendered = format.render(document, other);
            assertThat(rendered.length()).isGreaterThanOrEqualTo(other.size());
            format.parse("again", rendered);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("document " + number + ":\n" + text, e);
        }
    }

    private static String notebook(String text) {
        StringBuilder json = new StringBuilder("{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\n");
        String separator = "";
        for (String line : text.split("(?<=\n)", -1)) {
            json.append(separator).append("    \"");
            for (char c : line.toCharArray()) {
                json.append(c < ' ' || c == '"' || c == '\\' || c > '\uD7FF' ? String.format("\\u%04x", (int) c) : c);
            }
            json.append('"');
            separator = ",\n";
        }
        return json.append("\n]}], \"nbformat\": 4}").toString();
    }

    private static List<String> chapters() {
        Path folder = Path.of(System.getProperty("amts.shared", "none")).resolve("data/d2l/pairs");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Chapters::read).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
