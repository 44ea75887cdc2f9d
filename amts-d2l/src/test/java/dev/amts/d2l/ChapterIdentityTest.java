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
import org.junit.jupiter.api.Test;

class ChapterIdentityTest {
    private final DocumentFormat format = new D2lMarkdownProvider().create(Settings.none());

    @Test
    void everyChapterComesBackToTheByte() {
        for (String part : List.of("data/d2l/pairs", "data/d2l/sync")) {
            for (Path file : Chapters.of(part)) {
                String text = Chapters.read(file);
                Document document = format.parse(file.toString(), text);
                assertThat(format.render(document, Map.of())).isEqualTo(text);
                Map<String, CodedText> same = new HashMap<>();
                for (TextUnit unit : document.units()) {
                    same.put(unit.id(), unit.content());
                    assertThat(format.parseInline(unit.content().text()).text())
                            .isEqualTo(unit.content().text());
                }
                assertThat(format.render(document, same)).isEqualTo(text);
            }
        }
    }
}
