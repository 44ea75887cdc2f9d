package dev.amts.bleu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.bleu.Bleu;
import dev.amts.bleu.BleuStatistics;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Ter;
import dev.amts.bleu.tokenize.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
    /** More than two blocks of lines. */
    private static final int MANY = 700;

    private final List<String> closed = new ArrayList<>();

    @Test
    void comesFromListsIteratorsStreamsAndFiles(@TempDir Path folder) throws IOException {
        List<String> hyps = numbered("a b", MANY);
        List<String> refs = numbered("a c", MANY);
        Path hypFile = Files.write(folder.resolve("hyp"), hyps);
        Path refFile = Files.write(folder.resolve("ref"), refs);
        BleuStatistics expected = Bleu.standard().statistics(Corpus.of(hyps, List.of(refs)));
        assertThat(expected.hypothesisLength()).isEqualTo(3 * MANY);
        assertThat(List.of(
                        Corpus.ofIterators(hyps.iterator(), List.of(refs.iterator())),
                        Corpus.ofStreams(stream("hyps", hyps), List.of(stream("refs", refs))),
                        Corpus.ofFiles(hypFile, refFile),
                        Corpus.ofFiles(hypFile, List.of(refFile))))
                .extracting(corpus -> Bleu.standard().statistics(corpus))
                .containsOnly(expected);
        assertThat(closed).containsExactly("hyps", "refs");
        assertThat(Bleu.standard().segmentStatistics(Corpus.ofFiles(hypFile, refFile)).stream()
                        .reduce(BleuStatistics::merge))
                .hasValue(expected);
    }

    @Test
    void longLinesOfFilesAreScoredWhole(@TempDir Path folder) throws IOException {
        List<String> lines =
                IntStream.range(0, MANY).mapToObj(i -> (i + " ").repeat(400)).toList();
        Path file = Files.write(folder.resolve("file"), lines);
        assertThat(Bleu.standard().statistics(Corpus.ofFiles(file, file)))
                .isEqualTo(Bleu.standard().statistics(Corpus.of(lines, List.of(lines))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tellsHowFarItIs(int threads) {
        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        Corpus corpus = Corpus.of(numbered("a", MANY), List.of(numbered("a", MANY)));
        Bleu.standard().corpus(corpus.withProgress(told::add), threads);
        assertThat(told).hasSize(3).contains((long) MANY).doesNotHaveDuplicates();
        told.clear();
        Bleu.standard().segmentStatistics(corpus.withProgress(told::add));
        assertThat(told).containsExactly(256L, 512L, (long) MANY);
    }

    @Test
    void threadsAreOneOrMore() {
        Corpus corpus = Corpus.of(List.of("a"), List.of(List.of("a")));
        assertThat(Bleu.standard().corpus(corpus, 1)).isEqualTo(Bleu.standard().corpus(corpus, 5));
        assertThatThrownBy(() -> Bleu.standard().corpus(corpus, 0)).hasMessageContaining("at least 1 thread, not 0");
    }

    @Test
    void withoutReferencesItIsNone() {
        for (Runnable call : List.<Runnable>of(
                () -> Corpus.of(List.of("a"), List.of()),
                () -> Corpus.ofIterators(List.of("a").iterator(), List.of()),
                () -> Corpus.ofStreams(stream("hyps", List.of("a")), List.of()),
                () -> Corpus.ofFiles(Path.of("hyps")))) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(ScoringException.class)
                    .hasMessageContaining("at least one stream");
        }
    }

    @Test
    void withoutSegmentsThereIsNothingToScore() {
        Corpus corpus = Corpus.of(List.of(), List.of(List.of()));
        assertThatThrownBy(() -> Bleu.standard().corpus(corpus)).hasMessageContaining("no segments");
        assertThatThrownBy(() -> Bleu.standard().corpus(corpus, 2)).hasMessageContaining("no segments");
    }

    @Test
    void unequalListsAreNamed() {
        assertUnequal(
                Corpus.of(numbered("a", 300), List.of(numbered("a", 300), numbered("a", 299))),
                "Reference stream 2 ends after 299 segments, but the hypotheses go on.");
        assertUnequal(
                Corpus.of(numbered("a", 300), List.of(numbered("a", 300), numbered("a", 301))),
                "The hypotheses end after 300 segments, but Reference stream 2 goes on.");
    }

    @Test
    void unequalStreamsAreNamed() {
        assertUnequal(
                Corpus.ofStreams(
                        stream("h", numbered("a", MANY)),
                        List.of(stream("1", numbered("a", MANY)), stream("2", numbered("a", MANY - 1)))),
                "Reference stream 2 ends after 699 segments, but The hypotheses go on.");
        assertUnequal(
                Corpus.ofStreams(
                        stream("h", numbered("a", MANY)),
                        List.of(stream("1", numbered("a", MANY)), stream("2", numbered("a", MANY + 1)))),
                "The hypotheses end after 700 segments, but Reference stream 2 goes on.");
        assertThat(closed).containsExactly("h", "1", "2", "h", "1", "2");
    }

    private static void assertUnequal(Corpus corpus, String message) {
        assertThatThrownBy(() -> Bleu.standard().corpus(corpus))
                .isInstanceOf(UnequalLengthsException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void missingTextsAreNamed() {
        List<String> hyps = new ArrayList<>(numbered("a", 300));
        List<String> refs = new ArrayList<>(hyps);
        refs.set(270, null);
        assertThatThrownBy(() -> Bleu.standard().corpus(Corpus.of(hyps, List.of(refs))))
                .isInstanceOf(ScoringException.class)
                .hasMessageStartingWith("Segment 271 has no reference");
        hyps.set(269, null);
        assertThatThrownBy(() -> Bleu.standard().corpus(Corpus.of(hyps, List.of(refs))))
                .isInstanceOf(ScoringException.class)
                .hasMessageStartingWith("Hypothesis 270 is null");
    }

    @Test
    void bytesThatAreNoTextAreNamed() {
        List<String> lines = numbered("ab", MANY);
        byte[] spoilt = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        int at = String.join("\n", lines.subList(0, 600)).length() + 2;
        spoilt[at] = (byte) 0xFF;
        for (Metric<?, ?> metric : List.of(Bleu.standard(), Ter.standard())) {
            assertThatThrownBy(() -> metric.corpus(
                            Corpus.ofStreams(stream("h", lines), List.of(new ByteArrayInputStream(spoilt)))))
                    .isInstanceOf(ScoringException.class)
                    .hasMessageStartingWith(
                            "Line 601 of Reference stream 1 is not UTF-8 at byte 2 of the line. Convert the file");
        }
        assertThatThrownBy(() -> Bleu.standard()
                        .corpus(Corpus.ofStreams(new ByteArrayInputStream(spoilt), List.of(stream("r", lines)))))
                .hasMessageStartingWith("Line 601 of The hypotheses is not UTF-8");
    }

    @Test
    void aFileThatIsMissingIsNamed(@TempDir Path folder) throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "a\n");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> Bleu.standard().corpus(Corpus.ofFiles(there, missing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatCannotBeReadIsTold(int threads) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone.");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        Corpus corpus = Corpus.ofStreams(stream("h", List.of("a")), List.of(broken));
        assertThatThrownBy(() -> Bleu.standard().corpus(corpus, threads))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("The disk is gone.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatATokenizerThrowsIsThrown(int threads) {
        Tokenizer broken = new Tokenizer() {
            @Override
            public String tokenize(String text) {
                throw new IllegalStateException("no model");
            }

            @Override
            public String signature() {
                return "broken";
            }
        };
        Bleu bleu = Bleu.builder().tokenizer(broken).build();
        assertThatThrownBy(() -> bleu.corpus(Corpus.of(List.of("a"), List.of(List.of("b"))), threads))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no model");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anInterruptionCancels(int threads) {
        Corpus corpus = Corpus.of(numbered("a", MANY), List.of(numbered("a", MANY)));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Bleu.standard().corpus(corpus, threads))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<String> numbered(String text, int count) {
        return IntStream.range(0, count).mapToObj(i -> text + " " + i % 7).toList();
    }

    private InputStream stream(String name, List<String> lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.add(name);
            }
        };
    }
}
