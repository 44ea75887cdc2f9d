package dev.amts.api.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void beadsHaveTheUsualNotation() {
        assertThat(new Bead(0, 2, 0, 1, 0.93104)).hasToString("[0, 1]:[0]:0.9310");
        assertThat(new Bead(4, 4, 7, 8, 0)).hasToString("[]:[7]:0.0000");
    }

    @Test
    void refusesGapsAndOverlaps() {
        Bead first = new Bead(0, 1, 0, 1, 1);
        assertThatThrownBy(() -> new Alignment(List.of(first, new Bead(2, 3, 1, 2, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Alignment(List.of(first, new Bead(1, 2, 0, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Alignment(List.of(new Bead(1, 2, 0, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesABitextWhoseTranslationHasAnotherLength() {
        assertThatThrownBy(() -> new Bitext(List.of(Sentence.of("a", 0)), List.of(), List.of(), List.of("x", "y")))
                .hasMessageContaining("2 sentences for a source of 1");
    }

    @Test
    void refusesFixedPointsThatCross() {
        List<Sentence> two = List.of(Sentence.of("a", 0), Sentence.of("b", 0));
        assertThatThrownBy(() -> new Bitext(two, two, List.of(new FixedPoint(1, 2), new FixedPoint(2, 1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
