package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.signature.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Statistics are values: equal where their numbers are, readable, and added up only where they are of one kind. */
class StatisticsTest {
    private static final String HYPOTHESIS = "the cat sat on the mat";
    private static final String REFERENCE = "the cat sat on a red mat";

    @Test
    void ofBleu() {
        BleuStatistics statistics = Bleu.standard().statistics(HYPOTHESIS, List.of(REFERENCE));
        assertThat(statistics.hypothesisLength()).isEqualTo(6);
        assertThat(statistics.referenceLength()).isEqualTo(7);
        assertThat(statistics.order()).isEqualTo(4);
        assertThat(List.of(1, 2, 3, 4)).extracting(statistics::matches).containsExactly(5L, 3L, 2L, 1L);
        assertThat(List.of(1, 2, 3, 4)).extracting(statistics::totals).containsExactly(6L, 5L, 4L, 3L);
        assertThat(statistics.references()).hasValue(1);
        assertThat(statistics).hasToString("BleuStatistics[6, 7, 5, 3, 2, 1, 6, 5, 4, 3]");
        requireValue(
                statistics,
                Bleu.standard().statistics(HYPOTHESIS, List.of(REFERENCE)),
                Bleu.standard().statistics(REFERENCE, List.of(REFERENCE)),
                Bleu.standard().statistics(HYPOTHESIS, List.of(REFERENCE, REFERENCE)));
    }

    @Test
    void ofChrf() {
        Chrf chrf = Chrf.builder().characterOrder(1).wordOrder(1).build();
        ChrfStatistics statistics = chrf.statistics("ab c", List.of("ab d"));
        assertThat(statistics).hasToString("ChrfStatistics[3, 3, 2, 2, 2, 1]");
        assertThat(statistics.references()).hasValue(1);
        requireValue(
                statistics,
                chrf.statistics("ab c", List.of("ab d")),
                chrf.statistics("ab c", List.of("ab c")),
                chrf.statistics("ab c", List.of("ab d", "ab d")));
    }

    @Test
    void ofTer() {
        Ter ter = Ter.standard();
        TerStatistics statistics = ter.statistics(HYPOTHESIS, List.of(REFERENCE));
        assertThat(statistics.edits()).isEqualTo(2);
        assertThat(statistics.referenceLength()).isEqualTo(7);
        assertThat(statistics).hasToString("TerStatistics[2, {1=7}]");
        requireValue(
                statistics,
                ter.statistics(HYPOTHESIS, List.of(REFERENCE)),
                ter.statistics(REFERENCE, List.of(REFERENCE)),
                ter.statistics(HYPOTHESIS, List.of("the cat sat on a mat")));
        TerStatistics merged = statistics.merge(ter.statistics("a", List.of("a b", "a b c")));
        assertThat(merged.referenceLength()).isEqualTo(7 + 2.5);
        assertThat(merged.references()).isEmpty();
    }

    @Test
    void ofOtherOrdersAreNotAddedUpOrScored() {
        BleuStatistics ofFour = Bleu.standard().statistics("a", List.of("a"));
        Bleu ofTwo = Bleu.builder().order(2).build();
        assertThatThrownBy(() -> ofFour.merge(ofTwo.statistics("a", List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different n-gram orders");
        assertThatThrownBy(() -> ofTwo.score(ofFour))
                .hasMessageContaining("order 4")
                .hasMessageContaining("order is 2");
        assertThatThrownBy(() -> Chrf.standard().score(Chrf.plusPlus().statistics("a", List.of("a"))))
                .hasMessageContaining("other n-gram orders");
    }

    /** A corpus some of whose segments have fewer references says so. */
    @Test
    void referencesMayVary() {
        Corpus corpus = Corpus.of(List.of("a", "b"), List.of(List.of("a", "b"), Arrays.asList("a", null)));
        assertThat(Bleu.standard().statistics(corpus).references()).isEmpty();
        assertThat(Bleu.standard().corpus(corpus).signature().fields()).containsEntry("nrefs", "var");
    }

    @Test
    void signaturesAreValues() {
        requireValue(
                Signature.ofReferences(OptionalInt.of(1)).with("a", "b", "c"),
                Signature.ofReferences(OptionalInt.of(1)).with("a", "b", "c"),
                Signature.ofReferences(OptionalInt.of(2)).with("a", "b", "c"),
                Signature.ofReferences(OptionalInt.of(1)).with("a", "b", "d"));
    }

    private static void requireValue(Object value, Object same, Object... others) {
        assertThat(value)
                .isEqualTo(value)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo("text");
        assertThat(value.hashCode()).isNotZero();
        for (Object other : others) {
            assertThat(value).isNotEqualTo(other);
            assertThat(value.hashCode()).isNotEqualTo(other.hashCode());
        }
    }
}
