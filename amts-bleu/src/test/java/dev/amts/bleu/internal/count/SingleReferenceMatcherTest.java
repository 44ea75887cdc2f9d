package dev.amts.bleu.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.internal.scan.ByteText;
import dev.amts.bleu.internal.scan.TokenList;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against {@link NgramMatcher}, with one matcher for all texts, as in use. */
class SingleReferenceMatcherTest {
    private final SingleReferenceMatcher matcher = new SingleReferenceMatcher();
    private final NgramMatcher oracle = new NgramMatcher();
    private final Random random = new Random(5);

    /** Lengths around what a counter holds, and vocabularies from a single word to hardly a repetition. */
    @ParameterizedTest
    @CsvSource({
        "0,5,1",
        "5,0,1",
        "1,1,1",
        "9,8,2",
        "40,45,3",
        "70,64,20",
        "500,480,30",
        "1022,1023,900",
        "1023,1024,900",
        "1024,1022,900",
        "2500,2047,2000",
        "3000,3000,10",
        "2000,2100,1",
        "6000,5000,4000"
    })
    void agrees(int hypothesisLength, int referenceLength, int vocabulary) {
        for (int round = 0; round < 20; round++) {
            ByteText hypothesisText = new ByteText();
            ByteText referenceText = new ByteText();
            TokenList hypothesis = words(hypothesisText, hypothesisLength, vocabulary);
            TokenList reference = words(referenceText, referenceLength, vocabulary);
            for (int orders = 1; orders <= 7; orders++) {
                long[] expected = new long[2 * orders];
                oracle.addMatches(hypothesis, new TokenList[] {reference}, 1, orders, expected, 1, 2);
                long[] matches = new long[2 * orders];
                matcher.addMatches(hypothesis, reference, orders, matches, 1, 2);
                assertThat(matches).containsExactly(expected);
            }
        }
    }

    /** Many lines at once match what each matches by itself. */
    @Test
    void addsUpLines() {
        for (int round = 0; round < 200; round++) {
            int lines = 1 + random.nextInt(8);
            List<String> hypotheses = lines(lines);
            List<String> references = lines(lines);
            long[] expected = new long[4];
            for (int line = 0; line < lines; line++) {
                TokenList hypothesis = words(new ByteText(), hypotheses.get(line));
                TokenList reference = words(new ByteText(), references.get(line));
                oracle.addMatches(hypothesis, new TokenList[] {reference}, 1, 4, expected, 0, 1);
            }
            long[] matches = new long[4];
            matcher.addMatches(lines(hypotheses), lines(references), 4, matches, 0, 1);
            assertThat(matches).containsExactly(expected);
        }
    }

    /** Some are repetitive, some empty. */
    private List<String> lines(int count) {
        return Stream.generate(
                        () -> text(random.nextInt(10) == 0 ? 400 : random.nextInt(20), random.nextInt(3) == 0 ? 2 : 30))
                .limit(count)
                .toList();
    }

    private static TokenList lines(List<String> texts) {
        ByteText bytes = new ByteText();
        byte[] utf8 = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        bytes.set(utf8, 0, utf8.length);
        TokenList words = new TokenList();
        Scanners.of(StandardTokenizer.NONE).scanLines(bytes, texts.size(), words);
        return words;
    }

    private TokenList words(ByteText bytes, int length, int vocabulary) {
        TokenList words = words(bytes, text(length, vocabulary));
        assertThat(words.size).isEqualTo(length);
        return words;
    }

    private String text(int length, int vocabulary) {
        return random.ints(length, 0, vocabulary)
                .mapToObj(number -> number % 5 == 0 ? "a-word-of-many-bytes-" + number : "w" + number)
                .collect(Collectors.joining(" "));
    }

    private static TokenList words(ByteText bytes, String text) {
        bytes.set(text);
        TokenList words = new TokenList();
        Scanners.of(StandardTokenizer.NONE).scan(bytes, words);
        return words;
    }
}
