package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanner looks at 64 bytes at once: whatever it may meet, wherever it lies across two such chunks. */
class ChunkBoundariesTest {
    private static final List<String> PIECES = List.of(
            "ab",
            "1.5",
            "1,",
            ",1",
            ".",
            "..",
            "1...",
            "...1",
            "e.g.,",
            "x.,.1",
            "1.,.,5",
            "1-2",
            "--",
            "1--",
            "(a)",
            "<skipped>",
            "&lt;1.5",
            "a-\nb",
            "a - b",
            "中文",
            "中1.5文。",
            "，。",
            "é",
            "€5.",
            "٣.٣",
            "«.»",
            "\u00a0",
            "\u2003x",
            "\u3000",
            "𠀀.",
            "😀",
            "sixteen-byte-word",
            "fifteenbyteword",
            "\ud83d",
            "\t\t");

    @ParameterizedTest
    @EnumSource(StandardTokenizer.class)
    void makeNoDifference(StandardTokenizer tokenizer) {
        Bleu bleu = Bleu.builder().tokenizer(tokenizer).build();
        for (String piece : PIECES) {
            for (int offset = 56; offset <= 66; offset++) {
                // A word, or numbers, up to the piece, which ends the line or does not.
                for (String before : List.of("xyz ".repeat(17).substring(0, offset), "1".repeat(offset))) {
                    assertEqual(bleu, tokenizer, before + piece, piece + " cd " + before);
                    assertEqual(bleu, tokenizer, before + piece + "2 cd", piece + "2 " + before);
                }
            }
        }
    }

    private static void assertEqual(Bleu bleu, StandardTokenizer tokenizer, String hypothesis, String reference) {
        List<String> references = List.of(reference);
        assertThat(bleu.statistics(hypothesis, references).toVector())
                .as("%s", hypothesis)
                .containsExactly(BleuOracle.vector(tokenizer, LetterCase.MIXED, 4, hypothesis, references));
    }
}
