package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterIdentityTest {
    private final DocumentFormat format = new D2lMarkdownProvider().create(Settings.none());

    @ParameterizedTest
    @ValueSource(strings = {"data/d2l/pairs", "data/d2l/sync", "data/d2l/sync-masked"})
    void everyChapterComesBackToTheByte(String part) {
        for (Path file : Chapters.of(part)) {
            assertIdentity(file.toString(), Chapters.read(file));
        }
    }

    @Test
    void lineEndsAndByteOrderMarksComeBack() {
        List<Path> files = Chapters.of("data/d2l/pairs");
        for (int i = 0; i < files.size(); i += 9) {
            String text = Chapters.read(files.get(i));
            String name = files.get(i).toString();
            Set<String> content = contents(format.parse(name, text));
            for (String variant :
                    List.of(text.replace("\n", "\r\n"), "\uFEFF" + text, "\uFEFF" + text.replace("\n", "\r\n"))) {
                assertIdentity(name, variant);
                assertThat(contents(format.parse(name, variant))).isEqualTo(content);
            }
        }
    }

    @Test
    void unitsReadAloneHaveTheSameCodes() {
        for (Path file : Chapters.of("data/d2l/pairs")) {
            for (TextUnit unit :
                    format.parse(file.toString(), Chapters.read(file)).units()) {
                assertThat(format.parseInline(unit.content().text())).isEqualTo(unit.content());
                assertThat(format.escape(unit.content())).isEqualTo(unit.content());
            }
        }
    }

    private void assertIdentity(String name, String text) {
        Document document = format.parse(name, text);
        assertThat(format.render(document, Map.of())).isEqualTo(text);
        Map<String, CodedText> same = new HashMap<>();
        document.units().forEach(unit -> same.put(unit.id(), unit.content()));
        assertThat(format.render(document, same)).isEqualTo(text);
    }

    private static Set<String> contents(Document document) {
        return document.units().stream().map(unit -> unit.content().text()).collect(Collectors.toSet());
    }
}
