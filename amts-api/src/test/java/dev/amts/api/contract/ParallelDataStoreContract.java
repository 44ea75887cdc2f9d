package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataImport;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataStatus;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each {@link ParallelDataStore} must do. */
public abstract class ParallelDataStoreContract {
    private static final Language EN = Language.of("en");
    private static final Language ES = Language.of("es");
    private static final List<SegmentPair> PAIRS = List.of(
            new SegmentPair("The cat sleeps.", "El gato duerme."),
            new SegmentPair("It said \"hi\", twice & <b>loudly</b>.", "Dijo «hola», dos veces."),
            new SegmentPair("$x_1$ is `x`", "$x_1$ es `x`"));

    private ParallelDataStore store;

    /** A store with nothing in it, or in the part of it that this client sees. */
    protected abstract ParallelDataStore emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    protected void givesBackWhatWasPutIn() {
        store.create(data("book", PAIRS), "chapters 1 to 3");
        ParallelDataResource settled = store.await("book", ProgressListener.NONE);
        assertThat(settled.status()).isEqualTo(ParallelDataStatus.ACTIVE);
        assertThat(settled.isSettled()).isTrue();
        assertThat(settled.description()).isEqualTo("chapters 1 to 3");
        assertThat(settled.source()).isEqualTo(EN);
        assertThat(settled.targets()).containsExactly(ES);
        assertThat(settled.counts().imported()).isEqualTo(PAIRS.size());
        assertThat(store.get("book")).contains(settled);
        assertThat(read(store.download("book"))).containsExactlyInAnyOrderElementsOf(PAIRS);
        assertThat(read(store.download("book", ES))).hasSameSizeAs(PAIRS);
        assertThat(store.download("book").source()).isEqualTo(EN);
    }

    @Test
    protected void listsByName() {
        for (String name : List.of("b", "a-2", "a")) {
            store.create(data(name, PAIRS), "");
            store.await(name, ProgressListener.NONE);
        }
        assertThat(store.list()).extracting(ParallelDataResource::name).containsExactly("a", "a-2", "b");
    }

    @Test
    protected void updateReplacesAllPairs() {
        store.create(data("book", PAIRS), "old");
        store.await("book", ProgressListener.NONE);
        List<SegmentPair> other = List.of(new SegmentPair("New.", "Nuevo."));
        store.update(data("book", other), "new");
        ParallelDataResource settled = store.await("book", ProgressListener.NONE);
        assertThat(settled.description()).isEqualTo("new");
        assertThat(settled.latestUpdate()).isEqualTo(ParallelDataStatus.ACTIVE);
        assertThat(read(store.download("book"))).isEqualTo(other);
    }

    @Test
    protected void whatIsDeletedIsGone() {
        store.create(data("book", PAIRS), "");
        store.await("book", ProgressListener.NONE);
        store.delete("book");
        assertThat(store.list())
                .noneMatch(each -> each.name().equals("book") && each.status() != ParallelDataStatus.DELETING);
    }

    @Test
    protected void aNameIsGivenOnce() {
        store.create(data("book", PAIRS), "");
        assertThatThrownBy(() -> store.create(data("book", PAIRS), ""))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("book");
    }

    @Test
    protected void sameSourcesAreKeptOnce() {
        List<SegmentPair> twice = new ArrayList<>(PAIRS);
        twice.addAll(PAIRS);
        store.create(data("book", twice), "");
        store.await("book", ProgressListener.NONE);
        assertThat(read(store.download("book"))).containsExactlyInAnyOrderElementsOf(PAIRS);
    }

    @Test
    protected void tellsWhatItLeavesOut() {
        List<SegmentPair> pairs = new ArrayList<>(PAIRS);
        pairs.add(1, new SegmentPair("=SUM(A1)", "fórmula"));
        List<ParallelDataImport.LeftOut> leftOut = new ArrayList<>();
        store.create(new ParallelDataImport(List.of(data("book", pairs)), "", leftOut::add));
        store.await("book", ProgressListener.NONE);
        assertThat(read(store.download("book"))).containsExactlyInAnyOrderElementsOf(PAIRS);
        assertThat(leftOut).extracting(ParallelDataImport.LeftOut::record).containsExactly(2L);
        assertThat(leftOut.get(0).reason()).isNotBlank().doesNotContain("SUM");
    }

    @Test
    protected void whatIsNotThereIsNamed() {
        assertThat(store.get("none")).isEmpty();
        assertThat(store.list()).isEmpty();
        assertThatThrownBy(() -> store.update(data("none", PAIRS), "")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.delete("none"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> read(store.download("none"))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.await("none", ProgressListener.NONE)).isInstanceOf(StoreException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../up", "a/b", "a b", "naïve", "a.b"})
    protected void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> store.create(data(name, PAIRS), "")).isInstanceOf(StoreException.class);
        assertThat(store.list()).isEmpty();
    }

    @Test
    protected void waitingCanBeCancelled() {
        store.create(data("book", PAIRS), "");
        ProgressListener cancelled = new ProgressListener() {
            @Override
            public void on(ProgressEvent event) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> store.await("book", cancelled)).isInstanceOf(CancelledException.class);
    }

    /** Pairs from English to Spanish. */
    protected static ParallelData data(String name, List<SegmentPair> pairs) {
        return ParallelData.of(name, EN, ES, pairs);
    }

    private static List<SegmentPair> read(ParallelData data) {
        try (Stream<SegmentPair> pairs = data.pairs()) {
            return pairs.toList();
        }
    }
}
