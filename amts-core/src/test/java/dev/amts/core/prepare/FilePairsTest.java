package dev.amts.core.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePairsTest {
    @TempDir
    Path folder;

    @Test
    void matchesByPatternInAllFolders() throws IOException {
        write("a.en.md", "a.zh.md", "part/b.en.md", "part/b.zh.md", "c.en.md", ".hidden.en.md");
        FilePairs found = FilePairs.matching("{name}.en.md={name}.zh.md", List.of(folder));
        assertThat(found.pairs())
                .containsExactly(
                        new FilePairs.FilePair(folder.resolve("a.en.md"), folder.resolve("a.zh.md")),
                        new FilePairs.FilePair(folder.resolve("part/b.en.md"), folder.resolve("part/b.zh.md")));
        assertThat(found.unpaired()).containsExactly(folder.resolve("c.en.md"));
    }

    @Test
    void matchesTheLayoutOfD2lBooks() throws IOException {
        write("chapter_rnn/index.md", "chapter_rnn/index_origin.md");
        assertThat(FilePairs.matching("{name}_origin.md={name}.md", List.of(folder))
                        .pairs())
                .containsExactly(new FilePairs.FilePair(
                        folder.resolve("chapter_rnn/index_origin.md"), folder.resolve("chapter_rnn/index.md")));
    }

    @Test
    void saysThatThereIsNothingToPair() throws IOException {
        write("a.en.md");
        assertThatThrownBy(() -> FilePairs.matching("{name}.en.md={name}.zh.md", List.of(folder)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nothing to pair")
                .hasMessageContaining("1 sources without a translation");
    }

    @Test
    void refusesWhatIsNoPattern() {
        for (String pattern : List.of("{name}.md", "a=b", "{name}{name}=b{name}", "={name}")) {
            assertThatThrownBy(() -> FilePairs.matching(pattern, List.of(folder)))
                    .isInstanceOf(ConfigurationException.class);
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> FilePairs.matching("{name}.a={name}.b", List.of(folder.resolve("gone"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void pairsFoldersByEqualPaths() throws IOException {
        write("en/x/a.md", "zh/x/a.md", "en/b.md");
        FilePairs found = FilePairs.ofFolders(folder.resolve("en"), folder.resolve("zh"));
        assertThat(found.pairs()).hasSize(1);
        assertThat(found.unpaired()).containsExactly(folder.resolve("en/b.md"));
    }

    @Test
    void readsAListAndNamesTheLineThatIsWrong() throws IOException {
        Path list = folder.resolve("list.tsv");
        Files.writeString(list, "# comment\na.md\tb.md\n\n");
        assertThat(FilePairs.listed(list).pairs()).hasSize(1);
        Files.writeString(list, "a.md\tb.md\nc.md\n");
        assertThatThrownBy(() -> FilePairs.listed(list))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 2");
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
