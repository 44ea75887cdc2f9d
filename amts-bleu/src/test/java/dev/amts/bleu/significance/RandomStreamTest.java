package dev.amts.bleu.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.bleu.Arithmetic;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.BleuStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** NumPy's numbers where what is recorded of sacreBLEU does not reach: large bounds and seeds. */
class RandomStreamTest {
    /** Of numbers below this about every third is drawn again. */
    private static final int BOUND = 1_431_655_766;

    @Test
    void numbersBelowALargeBound() {
        assertThat(first(Seed.STANDARD))
                .containsExactly(
                        1001035231, 1129071007, 1141552854, 920101637, 968163898, 1415129348, 559934242, 1201767702);
        RandomStream stream = Seed.STANDARD.stream();
        assertThat(IntStream.range(0, 1000).mapToLong(i -> stream.below(BOUND)).sum())
                .isEqualTo(724784106763L);
    }

    @Test
    void seeds() {
        assertThat(first(Seed.of(0)))
                .containsExactly(
                        1217801077, 731771488, 58659981, 23661884, 250922430, 929739802, 1306751784, 721020458);
        assertThat(first(Seed.of((1L << 40) + 7)))
                .containsExactly(
                        872600103, 365509101, 722572078, 1267284685, 1057765575, 135282082, 964888775, 22045883);
        assertThat(first(Seed.random())).isNotEqualTo(first(Seed.random()));
        assertThatThrownBy(() -> Seed.of(-1)).hasMessageContaining("this one is -1");
        assertThat(Seed.of(12345)).isEqualTo(Seed.STANDARD).hasToString("12345");
        assertThat(Seed.random()).hasToString("none");
    }

    @Test
    void booleans() {
        RandomStream stream = Seed.of((1L << 40) + 7).stream();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 70; i++) {
            drawn.append(stream.nextBoolean() ? 1 : 0);
        }
        assertThat(drawn).hasToString("0101010110000100011110110010110000000100011110010111011000101011101011");
    }

    @Test
    void testsTakeEnoughTrials() {
        assertThat(new ApproximateRandomization(1, Seed.STANDARD).trials()).isEqualTo(1);
        assertThatThrownBy(() -> new ApproximateRandomization(0, Seed.STANDARD)).hasMessageContaining("not 0");
        assertThat(new PairedBootstrap(2, Seed.STANDARD).resamples()).isEqualTo(2);
        assertThatThrownBy(() -> new PairedBootstrap(1, Seed.STANDARD)).hasMessageContaining("not 1");
        assertThat(new Bootstrap(2, Seed.STANDARD).resamples()).isEqualTo(2);
        assertThatThrownBy(() -> new Bootstrap(1, Seed.STANDARD)).hasMessageContaining("not 1");
    }

    @Test
    void testsCompareTheSameSegments() {
        BleuStatistics segment = Bleu.standard().statistics("a b", List.of("a c"));
        List<BleuStatistics> one = List.of(segment);
        List<BleuStatistics> two = List.of(segment, segment);
        for (PairedTest test :
                List.of(new PairedBootstrap(9, Seed.STANDARD), new ApproximateRandomization(9, Seed.STANDARD))) {
            assertThatThrownBy(() -> test.compare(Bleu.standard(), one, two))
                    .hasMessageContaining("the baseline has 1 and the system 2");
            assertThat(test.compare(Bleu.standard(), two, two).pValue()).isEqualTo(1.0 / 10);
            assertThatThrownBy(() -> test.compare(Bleu.standard(), List.of(), List.of()))
                    .hasMessageContaining("no segments");
        }
    }

    @Test
    void significanceIsBelowTheLevel() {
        Comparison comparison = new Comparison(30, 31, 0.05, Optional.empty());
        assertThat(comparison.isSignificant(0.051)).isTrue();
        assertThat(comparison.isSignificant(0.05)).isFalse();
        assertThat(comparison.isSignificant(0.01)).isFalse();
    }

    /** Fewer than eight scores are added up another way. */
    @Test
    void fewScores() {
        Scores scores = new Scores(3, Arithmetic.DOUBLE);
        scores.set(0, 1);
        scores.set(1, 4);
        scores.set(2, 7);
        assertThat(scores.mean()).isEqualTo(4);
        assertThat(scores.exactMean()).isEqualTo(4);
        assertThat(scores.halfWidth()).isEqualTo(3);
        assertThat(scores.minus(4).countAbove(0)).isEqualTo(1);
        assertThat(scores.with(scores.minus(1), (a, b) -> a - b).mean()).isEqualTo(1);
    }

    private static List<Integer> first(Seed seed) {
        RandomStream stream = seed.stream();
        return IntStream.range(0, 8).mapToObj(i -> stream.below(BOUND)).toList();
    }
}
