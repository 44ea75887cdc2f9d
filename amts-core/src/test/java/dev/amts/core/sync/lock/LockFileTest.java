package dev.amts.core.sync.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Synchronizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    private final Services services = Services.discover();
    private final Draft draft = Synchronizer.of(
                    Language.of("en"),
                    Language.of("zh"),
                    services.format("markdown", Settings.none()),
                    services.segmenter("rules", Settings.none()),
                    services.aligner("length", Settings.none()))
            .synchronize("# One\n\nUse `a`.\n", "# 一\n\n用`a`。\n", "# One\n\nNever use `a`.\n");

    @Test
    void readsBackEqual(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(LockFile.NAME);
        LockFile lock = LockFile.NONE.with(List.of(draft), LockFile.Made.NOTHING);
        lock.write(file);
        assertThat(LockFile.read(file)).isEqualTo(lock);
        assertThat(lock.approve("document").chapters().get("document"))
                .extracting(LockFile.Entry::state)
                .containsOnly(LockFile.APPROVED);
    }

    @Test
    void refusesWhatIsNoLock(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(LockFile.NAME);
        Files.writeString(file, "{");
        assertThatThrownBy(() -> LockFile.read(file)).isInstanceOf(InvalidInputException.class);
        Files.writeString(file, "{\"version\": 99}");
        assertThatThrownBy(() -> LockFile.read(file)).hasMessageContaining("version 99");
    }
}
