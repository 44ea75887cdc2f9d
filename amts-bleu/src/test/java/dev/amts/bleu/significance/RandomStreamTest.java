package dev.amts.bleu.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    private static List<Integer> first(Seed seed) {
        RandomStream stream = seed.stream();
        return IntStream.range(0, 8).mapToObj(i -> stream.below(BOUND)).toList();
    }
}
