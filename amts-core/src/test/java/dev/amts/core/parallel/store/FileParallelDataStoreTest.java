package dev.amts.core.parallel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.contract.ParallelDataStoreContract;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.ParallelDataStoreProvider;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileParallelDataStoreTest extends ParallelDataStoreContract {
    private static final List<SegmentPair> ONE = List.of(new SegmentPair("a", "b"));

    @TempDir
    Path folder;

    @Override
    protected ParallelDataStore emptyStore() {
        return Providers.discover(ParallelDataStoreProvider.class)
                .named("file")
                .create(Settings.of(Map.of("folder", folder.resolve("store").toString())));
    }

    @Test
    void countsWhatItLeavesOut() {
        ParallelDataResource resource = emptyStore()
                .create(
                        data(
                                "x",
                                List.of(
                                        new SegmentPair("a", "b"),
                                        new SegmentPair("a", "b"),
                                        new SegmentPair("", "b"),
                                        new SegmentPair("@x", "b"))),
                        "");
        assertThat(resource.counts().imported()).isEqualTo(1);
        assertThat(resource.counts().skipped()).isEqualTo(2);
        assertThat(resource.counts().failed()).isEqualTo(1);
        assertThat(resource.counts().bytes()).isPositive();
    }

    @Test
    void anotherStoreOfTheFolderSeesTheSame() {
        ParallelDataResource created = emptyStore().create(data("x", ONE), "mine");
        assertThat(emptyStore().get("x")).contains(created);
    }

    @Test
    void aDownloadOutlivesAnUpdate() {
        ParallelDataStore store = emptyStore();
        store.create(data("x", ONE), "");
        ParallelData download = store.download("x");
        store.update(data("x", List.of(new SegmentPair("c", "d"))), "");
        assertThat(download.pairs().toList()).containsExactly(new SegmentPair("c", "d"));
        store.update(download, "its own pairs");
        assertThat(store.download("x").pairs().toList()).containsExactly(new SegmentPair("c", "d"));
    }

    @Test
    void aFailedUpdateChangesNothing() throws IOException {
        ParallelDataStore store = emptyStore();
        store.create(data("x", ONE), "old");
        ParallelData broken = new ParallelData() {
            @Override
            public String name() {
                return "x";
            }

            @Override
            public Language source() {
                return Language.of("en");
            }

            @Override
            public Language target() {
                return Language.of("es");
            }

            @Override
            public Stream<SegmentPair> pairs() {
                return IntStream.range(0, 9).mapToObj(i -> {
                    if (i == 5) {
                        throw new IllegalStateException("broken");
                    }
                    return new SegmentPair("s" + i, "t");
                });
            }
        };
        assertThatThrownBy(() -> store.update(broken, "new")).hasMessage("broken");
        assertThatThrownBy(() -> store.create(ParallelData.of("../y", broken.source(), broken.target(), ONE), ""))
                .isInstanceOf(StoreException.class);
        assertThat(store.list()).extracting(ParallelDataResource::description).containsExactly("old");
        assertThat(store.download("x").pairs().toList()).isEqualTo(ONE);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void namesThatDifferInCaseAndLongNamesAreApart() {
        ParallelDataStore store = emptyStore();
        String longName = "n".repeat(256);
        for (String name : List.of("Book", "book", longName, "n".repeat(255))) {
            store.create(data(name, ONE), "");
        }
        assertThat(store.list()).hasSize(4);
        assertThatThrownBy(() -> store.create(data("n".repeat(257), ONE), "")).isInstanceOf(StoreException.class);
    }

    @Test
    void saysWhatIsDamaged() throws IOException {
        emptyStore().create(data("x", ONE), "");
        Path metadata;
        try (Stream<Path> files = Files.walk(folder)) {
            metadata = files.filter(each -> each.endsWith("resource.json"))
                    .findFirst()
                    .orElseThrow();
        }
        String json = Files.readString(metadata);
        for (String broken : List.of("{", "{}", json.replaceAll("pairs-[^\"]*", "../../etc/passwd"))) {
            Files.writeString(metadata, broken);
            assertThatThrownBy(() -> emptyStore().get("x"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("resource.json");
        }
    }
}
