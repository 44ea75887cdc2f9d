package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segment;
import dev.amts.api.text.InlineCode;
import dev.amts.core.segment.RuleSegmenter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every sentence of the real chapters: no boundary within a code, and all of the text in one of them. */
class SentencesOfChaptersTest {
    private static final DocumentFormat FORMAT = Providers.discover(DocumentFormatProvider.class)
            .named("d2l-markdown")
            .create(Settings.none());

    @Test
    void noBoundaryIsInsideACode() {
        List<String> cut = new ArrayList<>();
        int sentences = 0;
        for (Path file : Chapters.of("data/d2l/pairs")) {
            Language language = Language.of(file.toString().endsWith(".zh.md") ? "zh" : "en");
            for (TextUnit unit :
                    FORMAT.parse(file.toString(), Chapters.read(file)).units()) {
                List<Segment> segments = RuleSegmenter.standard().segment(unit.content(), language);
                sentences += segments.size();
                int at = 0;
                for (Segment segment : segments) {
                    assertThat(segment.start()).isEqualTo(at);
                    at = segment.end();
                    for (InlineCode code : unit.content().codes()) {
                        if (code.start() < at && at < code.end()) {
                            cut.add(file + ": " + unit.content().data(code));
                        }
                    }
                }
                assertThat(at).isEqualTo(unit.content().length());
            }
        }
        assertThat(cut).isEmpty();
        assertThat(sentences).isGreaterThan(15_000);
    }
}
