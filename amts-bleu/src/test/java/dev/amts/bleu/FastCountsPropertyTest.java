package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.internal.edit.TranslationEdits;
import dev.amts.bleu.internal.text.WhiteSpace;
import dev.amts.bleu.tokenize.ChrfWords;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import dev.amts.bleu.tokenize.TercomTokenizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The fast way counts what the plain way counts, and no text makes either fail. */
class FastCountsPropertyTest {
    /** Text made of what tokenizers look at, repeated enough for n-grams to match. */
    @Provide
    Arbitrary<String> segments() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(TextPieces.ALL),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(3));
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property(tries = 4000)
    void bleuIsTheOracles(
            @ForAll("segments") String hypothesis,
            @ForAll @Size(min = 1, max = 3) List<@From("segments") String> references,
            @ForAll StandardTokenizer tokenizer,
            @ForAll LetterCase letterCase,
            @ForAll @IntRange(max = 6) int order) {
        Bleu bleu = Bleu.builder()
                .tokenizer(tokenizer)
                .letterCase(letterCase)
                .order(order)
                .build();
        assertThat(bleu.statistics(hypothesis, references).toVector())
                .containsExactly(BleuOracle.vector(tokenizer, letterCase, order, hypothesis, references));
    }

    @Property(tries = 500)
    void repetitiveTextIsTheOracles(
            @ForAll @Size(max = 200) List<@From("fewWords") String> hypothesis,
            @ForAll @Size(max = 200) List<@From("fewWords") String> reference) {
        String hyp = String.join(" ", hypothesis);
        List<String> ref = List.of(String.join(" ", reference));
        assertThat(Bleu.standard().statistics(hyp, ref).toVector())
                .containsExactly(BleuOracle.vector(StandardTokenizer.MTEVAL_13A, LetterCase.MIXED, 4, hyp, ref));
    }

    @Provide
    Arbitrary<String> fewWords() {
        return Arbitraries.of("a", "b", "c", "internationalization", "internationalizatio", "longer-word-than-seven");
    }

    @Property(tries = 1000)
    void chrfIsTheOracles(
            @ForAll("segments") String hypothesis,
            @ForAll("segments") String reference,
            @ForAll @IntRange(min = 1, max = 7) int characterOrder,
            @ForAll @IntRange(max = 3) int wordOrder) {
        Chrf chrf = Chrf.builder()
                .characterOrder(characterOrder)
                .wordOrder(wordOrder)
                .build();
        assertThat(chrf.statistics(hypothesis, List.of(reference)).toVector())
                .containsExactly(ChrfOracle.vector(characterOrder, wordOrder, hypothesis, reference));
    }

    @Property(tries = 250)
    void filesScoreAsStringsDo(@ForAll @Size(min = 1, max = 20) List<@From("lines") String> lines) {
        String file = String.join("\n", lines) + "\n";
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        String other = String.join("\n", reversed);
        for (Metric<?, ?> metric : List.of(Bleu.standard(), Chrf.plusPlus(), Ter.standard())) {
            Score ofFiles = metric.corpus(Corpus.ofStreams(stream(file), List.of(stream(other + "\n"))), 2);
            assertThat(ofFiles).isEqualTo(metric.corpus(Corpus.of(lines, List.of(reversed))));
        }
    }

    /** Lines are read many at once, and one that needs care must not spoil its neighbours. */
    @Property(tries = 400)
    void linesOfFilesAreTheOracles(
            @ForAll @Size(min = 1, max = 40) List<@From("lines") String> lines,
            @ForAll StandardTokenizer tokenizer,
            @ForAll LetterCase letterCase) {
        List<String> rotated = new ArrayList<>(lines);
        Collections.rotate(rotated, 1);
        Bleu bleu = Bleu.builder().tokenizer(tokenizer).letterCase(letterCase).build();
        List<BleuStatistics> segments = bleu.segmentStatistics(LinesOfFiles.of(lines, rotated));
        double[] sum = new double[10];
        for (int i = 0; i < lines.size(); i++) {
            List<String> reference = List.of(rotated.get(i));
            double[] expected = BleuOracle.vector(tokenizer, letterCase, 4, lines.get(i), reference);
            assertThat(segments.get(i).toVector()).as(lines.get(i)).containsExactly(expected);
            Arrays.setAll(sum, n -> sum[n] + expected[n]);
        }
        BleuStatistics total = bleu.statistics(LinesOfFiles.of(lines, rotated));
        assertThat(total.toVector()).containsExactly(sum);
    }

    /** Text that survives UTF-8 and lines. */
    @Provide
    Arbitrary<String> lines() {
        return segments()
                .map(text ->
                        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\n', ' '));
    }

    /** Words as strings, numbered by a map. */
    @Property(tries = 500)
    void terIsThatOfStrings(
            @ForAll @Size(min = 1, max = 12) List<@From("lines") String> lines,
            @ForAll Set<TercomTokenizer.Option> options) {
        TercomTokenizer tokenizer = TercomTokenizer.with(options);
        List<String> rotated = new ArrayList<>(lines);
        Collections.rotate(rotated, 1);
        Ter ter = Ter.with(options.toArray(new TercomTokenizer.Option[0]));
        List<TerStatistics> ofFiles = ter.segmentStatistics(LinesOfFiles.of(lines, rotated));
        for (int i = 0; i < lines.size(); i++) {
            Map<String, Integer> numbers = new HashMap<>();
            String reference = WhiteSpace.stripEnd(rotated.get(i));
            int[] hyp = numbered(tokenizer.words(WhiteSpace.stripEnd(lines.get(i))), numbers);
            int[] ref = numbered(tokenizer.words(tokenizer.tokenize(reference)), numbers);
            double[] expected = {new TranslationEdits().count(hyp, ref), ref.length};
            assertThat(ofFiles.get(i).toVector()).as(lines.get(i)).containsExactly(expected);
            assertThat(ter.statistics(lines.get(i), List.of(rotated.get(i))).toVector())
                    .containsExactly(expected);
        }
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .toArray();
    }

    @Property(tries = 1000)
    void noTextMakesTerFail(
            @ForAll("segments") String hypothesis,
            @ForAll @Size(min = 1, max = 2) List<@From("segments") String> references,
            @ForAll Set<TercomTokenizer.Option> options) {
        Ter ter = Ter.with(options.toArray(new TercomTokenizer.Option[0]));
        assertThatCode(() -> ter.statistics(hypothesis, references)).doesNotThrowAnyException();
    }

    @Property(tries = 2000)
    void noTextMakesATokenizerFail(@ForAll String text, @ForAll StandardTokenizer tokenizer) {
        assertThatCode(() -> tokenizer.tokenize(text)).doesNotThrowAnyException();
        assertThatCode(() -> ChrfWords.split(text)).doesNotThrowAnyException();
    }

    /** Bytes that are no UTF-8 are refused in words; any others are scored. */
    @Property(tries = 2000)
    void noBytesMakeItFail(@ForAll byte[] hypothesis, @ForAll byte[] reference) {
        for (Metric<?, ?> metric : List.of(Bleu.standard(), Chrf.plusPlus(), Ter.standard())) {
            try {
                Score score = metric.corpus(Corpus.ofStreams(
                        new ByteArrayInputStream(hypothesis), List.of(new ByteArrayInputStream(reference))));
                assertThat(score.percent()).isNotNaN();
            } catch (ScoringException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
