package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fast way counts what the plain way counts in a fixed sample: what {@link FastCountsPropertyTest} tries thousands of
 * times, but the same each time and fast enough for mutation tests.
 */
class SampledTextTest {
    private static final int LINES = 250;

    private final Random random = new Random(20);

    @ParameterizedTest
    @EnumSource(StandardTokenizer.class)
    void bleu(StandardTokenizer tokenizer) {
        check(tokenizer, LetterCase.MIXED);
    }

    @ParameterizedTest
    @EnumSource(StandardTokenizer.class)
    void bleuInLowerCase(StandardTokenizer tokenizer) {
        check(tokenizer, LetterCase.LOWER);
    }

    private void check(StandardTokenizer tokenizer, LetterCase letterCase) {
        Bleu bleu = Bleu.builder().tokenizer(tokenizer).letterCase(letterCase).build();
        List<String> hypotheses = lines();
        List<String> references = rotated(hypotheses);
        List<BleuStatistics> ofFile = bleu.segmentStatistics(LinesOfFiles.of(hypotheses, references));
        double[] sum = new double[10];
        for (int i = 0; i < LINES; i++) {
            List<String> reference = List.of(references.get(i));
            double[] expected = BleuOracle.vector(tokenizer, letterCase, 4, hypotheses.get(i), reference);
            assertThat(ofFile.get(i).toVector()).as(hypotheses.get(i)).containsExactly(expected);
            assertThat(bleu.statistics(hypotheses.get(i), reference).toVector())
                    .as(hypotheses.get(i))
                    .containsExactly(expected);
            for (int n = 0; n < sum.length; n++) {
                sum[n] += expected[n];
            }
        }
        // All at once: a line that takes the careful way stands among others that do not.
        assertThat(bleu.statistics(LinesOfFiles.of(hypotheses, references)).toVector())
                .containsExactly(sum);
    }

    /** Strings may hold what lines of files cannot, and have several references. */
    @ParameterizedTest
    @EnumSource(StandardTokenizer.class)
    void bleuOfStrings(StandardTokenizer tokenizer) {
        Bleu bleu = Bleu.builder().tokenizer(tokenizer).build();
        for (int i = 0; i < LINES; i++) {
            String hypothesis = text();
            List<String> references =
                    Stream.generate(this::text).limit(1 + random.nextInt(3)).toList();
            assertThat(bleu.statistics(hypothesis, references).toVector())
                    .as(hypothesis)
                    .containsExactly(BleuOracle.vector(tokenizer, LetterCase.MIXED, 4, hypothesis, references));
        }
    }

    @Test
    void chrf() {
        Chrf chrf = Chrf.plusPlus();
        List<String> hypotheses = lines();
        List<String> references = rotated(hypotheses);
        List<ChrfStatistics> ofFile = chrf.segmentStatistics(LinesOfFiles.of(hypotheses, references));
        for (int i = 0; i < LINES; i++) {
            double[] expected = ChrfOracle.vector(6, 2, hypotheses.get(i), references.get(i));
            assertThat(ofFile.get(i).toVector()).as(hypotheses.get(i)).containsExactly(expected);
            assertThat(chrf.statistics(hypotheses.get(i), List.of(references.get(i)))
                            .toVector())
                    .containsExactly(expected);
        }
        assertThat(chrf.corpus(LinesOfFiles.of(hypotheses, references)))
                .isEqualTo(chrf.corpus(Corpus.of(hypotheses, List.of(references))));
    }

    /** Lines of many words that are the same, and long ones, for the tables that grow. */
    @Test
    void repetitiveText() {
        for (int words = 1; words <= 3000; words = words * 3 + 1) {
            for (int vocabulary : new int[] {1, 2, 40, 3000}) {
                String hypothesis = repetitive(words, vocabulary);
                List<String> references = List.of(repetitive(words, vocabulary), repetitive(2 * words, vocabulary));
                for (int count = 1; count <= 2; count++) {
                    assertThat(Bleu.standard()
                                    .statistics(hypothesis, references.subList(0, count))
                                    .toVector())
                            .containsExactly(BleuOracle.vector(
                                    StandardTokenizer.MTEVAL_13A,
                                    LetterCase.MIXED,
                                    4,
                                    hypothesis,
                                    references.subList(0, count)));
                }
            }
        }
    }

    private String repetitive(int words, int vocabulary) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int word = random.nextInt(vocabulary);
            text.append(word % 3 == 0 ? "a-word-of-more-than-fifteen-bytes" : "w")
                    .append(word)
                    .append(' ');
        }
        return text.toString();
    }

    private static List<String> rotated(List<String> lines) {
        List<String> rotated = new ArrayList<>(lines);
        Collections.rotate(rotated, 1);
        return rotated;
    }

    private List<String> lines() {
        return Stream.generate(this::text)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .map(text -> text.replace('\n', ' '))
                .limit(LINES)
                .toList();
    }

    /** Some are of ASCII alone or nearly, as most lines of most files are. */
    private String text() {
        int others = random.nextInt(4);
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            String piece = TextPieces.ALL.get(random.nextInt(TextPieces.ALL.size()));
            boolean isAscii = piece.chars().allMatch(c -> c < 0x80);
            if (isAscii || random.nextInt(4) < others) {
                text.append(piece);
            }
            if (random.nextInt(40) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }
}
