package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Halves of a surrogate pair stay two characters, as in Python, when the space between them is taken away. */
class LoneSurrogatesTest {
    private static final String SEPARATED_PAIR = "\ud83d \ude00";

    @Test
    void areCountedOneByOne() {
        assertThat(counts("", SEPARATED_PAIR)).containsExactly(0, 2, 0);
    }

    @Test
    void doNotMatchTheCharacterThatTheyWouldMake() {
        assertThat(counts("\ud83d\ude00", SEPARATED_PAIR)).containsExactly(1, 2, 0);
    }

    @Test
    void matchEachOther() {
        assertThat(counts("\ude00 \ud83d", SEPARATED_PAIR)).containsExactly(2, 2, 2);
    }

    private static double[] counts(String hypothesis, String reference) {
        double[] counts = Chrf.builder()
                .characterOrder(1)
                .build()
                .statistics(hypothesis, List.of(reference))
                .toVector();
        assertThat(counts).containsExactly(ChrfOracle.vector(1, 0, hypothesis, reference));
        return counts;
    }
}
