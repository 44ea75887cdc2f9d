package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import dev.amts.bleu.tokenize.Tokenizer;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options in one go, as programs write them. */
class MetricOptionsTest {
    /** Splits at hyphens. */
    private static final Tokenizer HYPHENS = new Tokenizer() {
        @Override
        public String tokenize(String text) {
            return text.replace('-', ' ') + "\n";
        }

        @Override
        public String signature() {
            return "hyphens";
        }
    };

    @Test
    void ofBleu() {
        Bleu bleu = Bleu.builder()
                .order(2)
                .orders(Bleu.Orders.EFFECTIVE)
                .smoothing(Smoothing.floor(0.5))
                .letterCase(LetterCase.LOWER)
                .tokenizer("zh")
                .tokenizer(StandardTokenizer.CHINESE)
                .build();
        assertThat(bleu.order()).isEqualTo(2);
        assertThat(bleu.tokenizer()).isEqualTo(StandardTokenizer.CHINESE);
        assertThat(bleu.sentence("Ab", "ab").signature().toString())
                .startsWith("nrefs:1|case:lc|eff:yes|tok:zh|smooth:floor[0.50]|version:");
        assertThat(bleu.sentence("Ab", "ab").text(1)).startsWith("BLEU = 100.0 ");
        assertThat(Bleu.standard().sentence("a", "a").signature().toString())
                .startsWith("nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:");
    }

    @Test
    void aTokenizerFromOutside() {
        Bleu mixed = Bleu.builder().tokenizer(HYPHENS).order(1).build();
        Bleu lower = Bleu.builder()
                .tokenizer(HYPHENS)
                .letterCase(LetterCase.LOWER)
                .order(1)
                .build();
        assertThat(mixed.statistics("A-b-c", List.of("a-b-d")).toVector()).containsExactly(3, 3, 1, 3);
        assertThat(lower.statistics("A-b-c \u00a0", List.of("a-b-d")).toVector())
                .containsExactly(3, 3, 2, 3);
        assertThat(mixed.sentence("a", "a").signature().fields()).containsEntry("tok", "hyphens");
    }

    @Test
    void ofChrf() {
        Chrf chrf = Chrf.builder()
                .characterOrder(3)
                .wordOrder(1)
                .beta(3)
                .letterCase(LetterCase.LOWER)
                .spaces(Chrf.Spaces.COUNTED)
                .averaging(Chrf.Averaging.EPSILON)
                .build();
        ChrfScore score = chrf.sentence("A b", "a b");
        assertThat(score.name()).isEqualTo("chrF3+");
        assertThat(score.signature().toString()).startsWith("nrefs:1|case:lc|eff:no|nc:3|nw:1|space:yes|version:");
        assertThat(chrf.statistics("A b", List.of("a b")).toVector())
                .containsExactly(3, 3, 3, 2, 2, 2, 1, 1, 1, 2, 2, 2);
        assertThat(Chrf.standard().sentence("a", "a").name()).isEqualTo("chrF2");
        assertThat(Chrf.plusPlus().sentence("a", "a").name()).isEqualTo("chrF2++");
        assertThat(Chrf.standard().sentence("a", "a").percent()).isEqualTo(100);
    }

    @Test
    void scoresAsInTheExamples() {
        assertThat(Chrf.plusPlus().sentence("the cat sat", "the cat sat down").text(1))
                .isEqualTo("chrF2++ = 68.4");
        assertThat(Ter.standard()
                        .sentence("down the cat sat", "the cat sat down")
                        .text(1))
                .isEqualTo("TER = 25.0");
    }

    @Test
    void ordersAreBounded() {
        for (IntFunction<Object> builder : List.<IntFunction<Object>>of(
                Bleu.builder()::order, Chrf.builder()::characterOrder, Chrf.builder()::wordOrder)) {
            assertThat(builder.apply(0)).isNotNull();
            assertThat(builder.apply(100)).isNotNull();
            for (int outside : new int[] {-1, 101}) {
                assertThatThrownBy(() -> builder.apply(outside))
                        .isInstanceOf(ScoringException.class)
                        .hasMessageContaining("0 to 100, not " + outside);
            }
        }
        assertThat(Chrf.builder().beta(0)).isNotNull();
        assertThatThrownBy(() -> Chrf.builder().beta(-1)).hasMessageContaining("not -1");
        Chrf.Builder nothing = Chrf.builder().characterOrder(0).averaging(Chrf.Averaging.EPSILON);
        assertThatThrownBy(nothing::build).hasMessageContaining("choose a character order");
        assertThat(nothing.wordOrder(1).build()).isNotNull();
    }

    @Test
    void namesThatAreNone() {
        assertThatThrownBy(() -> Bleu.builder().tokenizer("14a")).hasMessageContaining("'14a'");
        assertThatThrownBy(() -> Smoothing.named("more")).hasMessageContaining("'more'");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void smoothingValuesAreNumbers(double value) {
        assertThatThrownBy(() -> Smoothing.floor(value)).isInstanceOf(ScoringException.class);
    }

    /** High orders and long texts, for which the counters have other ways. */
    @Test
    void highOrders() {
        String text = "a b c d e f g h i j";
        double[] vector =
                Bleu.builder().order(9).build().statistics(text, List.of(text)).toVector();
        assertThat(vector).containsExactly(10, 10, 10, 9, 8, 7, 6, 5, 4, 3, 2, 10, 9, 8, 7, 6, 5, 4, 3, 2);
    }
}
