package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast way knows characters by their bytes: each one that has two or three of them, and what is none. */
class EveryCharacterTest {
    private static final int AT_ONCE = 64;
    /** First bytes of two, of three (all of them) and of four, and some that begin nothing. */
    private static final int[] LEADS = IntStream.concat(
                    IntStream.of(0xC0, 0xC1, 0xC2, 0xDF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF),
                    IntStream.rangeClosed(0xE0, 0xEF))
            .toArray();

    @ParameterizedTest
    @EnumSource(StandardTokenizer.class)
    void isTheOracles(StandardTokenizer tokenizer) {
        Bleu bleu = Bleu.builder().tokenizer(tokenizer).build();
        for (int first = 0x80; first <= Character.MAX_VALUE; first += AT_ONCE) {
            if (!Character.isSurrogate((char) first)) {
                StringBuilder side = new StringBuilder();
                StringBuilder apart = new StringBuilder();
                for (int c = first; c < first + AT_ONCE; c++) {
                    side.append((char) c);
                    apart.append('a').append((char) c).append("1.");
                }
                String hypothesis = side + " " + apart;
                List<String> references = List.of(apart + "." + side);
                assertThat(bleu.statistics(hypothesis, references).toVector())
                        .as("from U+%04X", first)
                        .containsExactly(BleuOracle.vector(tokenizer, LetterCase.MIXED, 4, hypothesis, references));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StandardTokenizer.class,
            names = {"CHINESE", "MTEVAL_13A"})
    void whateverIsNoneIsRefused(StandardTokenizer tokenizer) {
        Bleu bleu = Bleu.builder().tokenizer(tokenizer).build();
        for (int lead : LEADS) {
            for (int next = 0x7F; next <= 0xC0; next++) {
                for (int third : new int[] {'a', 0x80, 0xBF}) {
                    byte[] line = {'x', (byte) lead, (byte) next, (byte) third, '\n'};
                    assertThat(isAccepted(bleu, line))
                            .as("%02X %02X %02X", lead, next, third)
                            .isEqualTo(Utf8.isValid(line));
                }
            }
        }
    }

    private static boolean isAccepted(Bleu bleu, byte[] text) {
        try {
            bleu.corpus(Corpus.ofStreams(new ByteArrayInputStream(text), List.of(new ByteArrayInputStream(text))));
            return true;
        } catch (ScoringException e) {
            return false;
        }
    }
}
