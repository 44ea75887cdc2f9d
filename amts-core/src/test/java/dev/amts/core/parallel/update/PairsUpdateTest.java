package dev.amts.core.parallel.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.parallel.store.FileParallelDataStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairsUpdateTest {
    private static final Language ENGLISH = Language.of("en");
    private static final Language CHINESE = Language.of("zh");

    private static ParallelData pairs(String... texts) {
        List<SegmentPair> list = new java.util.ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            list.add(new SegmentPair(texts[i], texts[i + 1]));
        }
        return ParallelData.of("d2l", ENGLISH, CHINESE, list);
    }

    @Test
    void takesThePlaceOfOldPairsOfTheSameSource(@TempDir Path folder) {
        try (FileParallelDataStore store = new FileParallelDataStore(folder)) {
            store.create(pairs("One.", "一。", "Two.", "二。", "Three.", "三。"), "a book");
            PairsUpdate.Summary done = PairsUpdate.of(pairs("Two.", "贰。", "Four.", "四。", "One.", "一。"))
                    .intoStore(store, "d2l", ProgressListener.NONE);
            assertThat(store.download("d2l").pairs())
                    .containsExactly(
                            new SegmentPair("One.", "一。"),
                            new SegmentPair("Two.", "贰。"),
                            new SegmentPair("Three.", "三。"),
                            new SegmentPair("Four.", "四。"));
            assertThat(done.superseded()).isEqualTo(1);
            assertThat(done.kept()).isEqualTo(2);
            assertThat(done.added()).isEqualTo(2);
            assertThat(done.version()).isEqualTo(ParallelDataVersion.of(store.download("d2l")));
            assertThat(store.get("d2l").orElseThrow().description()).isEqualTo("a book");
        }
    }

    @Test
    void createsWhatIsNotThere(@TempDir Path folder) {
        try (FileParallelDataStore store = new FileParallelDataStore(folder)) {
            PairsUpdate.of(pairs("One.", "一。")).intoStore(store, "new", ProgressListener.NONE);
            assertThat(store.download("new").pairs()).containsExactly(new SegmentPair("One.", "一。"));
        }
    }

    @Test
    void updatesAFileAndAgainChangesNothing(@TempDir Path folder) {
        Path file = folder.resolve("pairs.tmx");
        PairsUpdate update = PairsUpdate.of(pairs("One.", "一。", "Two.", "二。"));
        PairsUpdate.Summary first = update.intoFile(file);
        PairsUpdate.Summary second = update.intoFile(file);
        assertThat(first.added()).isEqualTo(2);
        assertThat(second.added()).isZero();
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(ParallelDataFile.open(file, ENGLISH, CHINESE).pairs()).hasSize(2);
    }
}
