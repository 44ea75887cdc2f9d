package dev.amts.core.sync.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.sync.lock.LockFile;
import dev.amts.core.sync.review.ReviewPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffFileTest {
    private final Services services = Services.discover();
    private final DocumentFormat format = services.format("markdown", Settings.none());
    private final XliffFile xliff = new XliffFile(Language.of("en"), Language.of("zh"), format);
    private final Draft draft = Synchronizer.of(
                    Language.of("en"),
                    Language.of("zh"),
                    format,
                    services.segmenter("rules", Settings.none()),
                    services.aligner("length", Settings.none()))
            .synchronize(
                    "# One\n\nUse `a` <now> & then.\n",
                    "# 一\n\n现在用`a` <再>。\n",
                    "# One\n\nUse `a` <now> & never then.\n");

    private String written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        xliff.write(List.of(draft), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Returned read(String text) {
        return xliff.read("x.xlf", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of(draft));
    }

    @Test
    void takesNothingWhereTheToolChangedNothing() {
        Returned returned = read(written());
        assertThat(returned.of(draft)).isEmpty();
        assertThat(returned.problems()).isEmpty();
    }

    @Test
    void takesWhatTheToolChanged() {
        Returned returned = read(written().replace("现在用", "如今用"));
        assertThat(returned.problems()).isEmpty();
        // The old translation in the match changed too, and is no translation of the draft.
        assertThat(draft.with(returned.of(draft)).text()).isEqualTo("# 一\n\n如今用`a` <再>。\n");
    }

    @Test
    void reportsALostCodeAndTakesNothing() {
        String broken = written().replaceAll("(?s)(<target>[^<]*)<ph id=\"c1\" dataRef=\"d1\"\\s*(/>|></ph>)", "$1");
        Returned returned = read(broken);
        assertThat(returned.of(draft)).isEmpty();
        assertThat(returned.problems()).singleElement().asString().contains("lost `a`");
    }

    @Test
    void refusesEntitiesAndOtherFiles() {
        String bomb = "<!DOCTYPE xliff [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + "<xliff xmlns=\""
                + XliffFile.NAMESPACE + "\"><file original=\"document\"><unit id=\"s1\"><segment><target>&a;</target>"
                + "</segment></unit></file></xliff>";
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read("<tmx/>")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void putsNothingUnescapedOnTheReviewPageAndLoadsNothing() {
        String page = new ReviewPage("<b>", "en", "zh").of(List.of(draft));
        assertThat(page).contains("<h1>&lt;b&gt;</h1>").doesNotContain("<now>").doesNotContain("http:");
    }

    @Test
    void keepsALockThatReadsBackEqual(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(LockFile.NAME);
        LockFile lock = LockFile.NONE.with(List.of(draft), "");
        lock.write(file);
        assertThat(LockFile.read(file)).isEqualTo(lock);
        assertThat(lock.approve("document").chapters().get("document"))
                .extracting(LockFile.Entry::state)
                .containsOnly("approved");
        Files.writeString(file, "{");
        assertThatThrownBy(() -> LockFile.read(file)).isInstanceOf(InvalidInputException.class);
    }
}
