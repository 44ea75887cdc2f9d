package dev.amts.bleu.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.bleu.Arithmetic;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.BleuStatistics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the recorded p-values do not show of the tests. */
class PairedTestTest {
    @Test
    void testsTakeEnoughTrials() {
        assertThat(new ApproximateRandomization(1, Seed.STANDARD).trials()).isEqualTo(1);
        assertThatThrownBy(() -> new ApproximateRandomization(0, Seed.STANDARD)).hasMessageContaining("not 0");
        assertThat(new PairedBootstrap(1, Seed.STANDARD).resamples()).isEqualTo(1);
        assertThatThrownBy(() -> new PairedBootstrap(0, Seed.STANDARD)).hasMessageContaining("not 0");
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
}
