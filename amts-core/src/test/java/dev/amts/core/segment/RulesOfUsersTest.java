package dev.amts.core.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.segment.SegmenterProvider;
import dev.amts.api.text.CodedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesOfUsersTest {
    private static final CodedText TEXT = CodedText.plain("Der Sachgeb. Name fehlt. Dr. Li kommt.");

    private static List<String> cut(Segmenter segmenter) {
        return Sentences.of(segmenter, "de", TEXT);
    }

    @Test
    void addAnAbbreviation() {
        assertThat(cut(RuleSegmenter.standard())).containsExactly("Der Sachgeb.", "Name fehlt.", "Dr. Li kommt.");
        assertThat(cut(RuleSegmenter.standard().with("de", "[never-final]\nSachgeb.")))
                .containsExactly("Der Sachgeb. Name fehlt.", "Dr. Li kommt.");
    }

    @Test
    void takeOneAway() {
        assertThat(cut(RuleSegmenter.standard().with("de", "[never-final]\n-Dr.")))
                .containsExactly("Der Sachgeb.", "Name fehlt.", "Dr.", "Li kommt.");
    }

    @Test
    void knowTheEndsOfCompounds() {
        assertThat(cut(RuleSegmenter.standard().with("de", "[never-final]\n*geb.  # Sachgeb., Wohngeb.")))
                .containsExactly("Der Sachgeb. Name fehlt.", "Dr. Li kommt.");
    }

    @Test
    void holdForAllLanguagesOrForOneOnly() {
        assertThat(cut(RuleSegmenter.standard().with("root", "[never-final]\nSachgeb.")))
                .hasSize(2);
        assertThat(cut(RuleSegmenter.standard().with("fr", "[never-final]\nSachgeb.")))
                .hasSize(3);
        assertThat(Sentences.of(RuleSegmenter.standard().with("de", "[never-final]\nSachgeb."), "de-AT", TEXT))
                .hasSize(2);
    }

    @Test
    void areReadFromAFileOrAFolder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("de.rules"), "[never-final]\nSachgeb.\n");
        Files.writeString(folder.resolve("notes.txt"), "not a rule file");
        for (Path each : List.of(file, folder)) {
            Segmenter segmenter = Providers.discover(SegmenterProvider.class)
                    .named("rules")
                    .create(Settings.of(Map.of("rules", each.toString())));
            assertThat(cut(segmenter)).hasSize(2);
        }
    }

    @Test
    void areRefusedWithNameAndLineWhereTheyAreWrong() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> RuleSegmenter.standard().with("de", "[never-final]\nDr.\nSachgeb"))
                .withMessageContaining("line 3")
                .withMessageContaining("Sachgeb");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> RuleSegmenter.standard().with("de", "[never]"))
                .withMessageContaining("[never-final]");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> RuleSegmenter.standard().with("de", "[options]\nordinals = maybe"))
                .withMessageContaining("line 2");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> RuleSegmenter.standard().with("de", "Dr."))
                .withMessageContaining("before the first");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> RuleSegmenter.standard().with("qq", ""));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> RuleSegmenter.standard().with(Path.of("absent", "de.rules")))
                .withMessageContaining("absent");
    }
}
