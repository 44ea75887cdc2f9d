package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines of nothing but white space, which is stripped at both ends, have no words. */
class BlankLinesTest {
    @ParameterizedTest
    @EnumSource(StandardTokenizer.class)
    void haveNoWords(StandardTokenizer tokenizer) {
        Bleu bleu = Bleu.builder().tokenizer(tokenizer).build();
        for (String blank : List.of("", " ", " \t ", "\u3000\u2003", "\u00a0")) {
            assertThat(bleu.statistics(blank, List.of(blank)).toVector())
                    .containsExactly(BleuOracle.vector(tokenizer, LetterCase.MIXED, 4, blank, List.of(blank)))
                    .containsOnly(0);
        }
    }
}
