package dev.amts.core.sync.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
    private static final String RNN =
            "# Recurrent networks\n\nA long line about recurrent networks.\n\nAnother long line on them.\n";
    private static final String CNN =
            "# Convolutions\n\nA long line about convolutions.\n\nA second line about them.\n";

    private record Texts(Map<String, String> texts) implements TextTree {
        @Override
        public List<String> paths() {
            return texts.keySet().stream().sorted().toList();
        }

        @Override
        public String read(String path) {
            return texts.get(path);
        }
    }

    @Test
    void findsARenamedChapterByItsContentAndListsWhatIsGone() throws IOException {
        TextTree old = new Texts(Map.of("rnn.md", RNN, "cnn.md", CNN));
        TextTree target = new Texts(Map.of("rnn.md", "循环", "cnn.md", "卷积"));
        TextTree fresh = new Texts(Map.of("recurrent.md", RNN + "\nOne more line at the end.\n", "new.md", "# New\n"));

        Book book = Book.of(old, target, fresh, path -> path);

        assertThat(book.gone()).containsExactly("cnn.md");
        assertThat(book.chapters()).extracting(Book.BookChapter::path).containsExactly("new.md", "recurrent.md");
        assertThat(book.chapters().get(0).oldPath()).isEmpty();
        assertThat(book.chapters().get(1).oldPath()).isEqualTo("rnn.md");
        assertThat(book.chapters().get(1).revision().oldTarget()).isEqualTo("循环");
    }

    @Test
    void takesNoOptionForARevision(@TempDir Path folder) {
        assertThatThrownBy(() -> GitTree.of(folder, "--output=x")).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> GitTree.of(folder, "HEAD")).isInstanceOf(ConfigurationException.class);
    }
}
