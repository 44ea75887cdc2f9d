package dev.amts.benchmarks.bleu;

import dev.amts.bleu.Bleu;
import dev.amts.bleu.Chrf;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Score;
import dev.amts.bleu.Ter;
import dev.amts.bleu.corpus.Corpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Segments scored in a second, from UTF-8 in memory: the texts {@code data/bleu/speed} below the folder that the system
 * property {@code amts.shared} names, 20,000 pairs each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
public class ScoringBenchmark {
    private static final int SEGMENTS = 20_000;

    /** The language of the text. */
    @Param({"en", "zh"})
    public String text = "en";

    private byte[] hypotheses = {};
    private byte[] references = {};

    /** Reads the text. */
    @Setup
    public void read() throws IOException {
        Path folder = Path.of(System.getProperty("amts.shared", "../shared"), "data", "bleu", "speed");
        hypotheses = Files.readAllBytes(folder.resolve(text + ".hyp"));
        references = Files.readAllBytes(folder.resolve(text + ".ref"));
    }

    /** BLEU with the language's tokenizer. */
    @Benchmark
    @OperationsPerInvocation(SEGMENTS)
    public Score bleu() {
        return score(bleuMetric(), 1);
    }

    /** The same on two threads. */
    @Benchmark
    @OperationsPerInvocation(SEGMENTS)
    public Score bleuOnTwoThreads() {
        return score(bleuMetric(), 2);
    }

    /** chrF2. */
    @Benchmark
    @OperationsPerInvocation(SEGMENTS)
    public Score chrf() {
        return score(Chrf.standard(), 1);
    }

    /** chrF2++. */
    @Benchmark
    @OperationsPerInvocation(SEGMENTS)
    public Score chrfPlusPlus() {
        return score(Chrf.plusPlus(), 1);
    }

    /** TER. */
    @Benchmark
    @OperationsPerInvocation(SEGMENTS)
    public Score ter() {
        return score(Ter.standard(), 1);
    }

    /** Runs what the arguments match, all without any. */
    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        String shared = System.getProperty("amts.shared", "../shared");
        options.jvmArgsPrepend("-Damts.shared=" + shared);
        if (arguments.length == 0) {
            options.include(ScoringBenchmark.class.getName());
        }
        for (String pattern : arguments) {
            options.include(pattern);
        }
        new Runner(options.build()).run();
    }

    private Metric<?, ?> bleuMetric() {
        return Bleu.builder().tokenizer(text.equals("zh") ? "zh" : "13a").build();
    }

    private Score score(Metric<?, ?> metric, int threads) {
        Corpus corpus =
                Corpus.ofStreams(new ByteArrayInputStream(hypotheses), List.of(new ByteArrayInputStream(references)));
        return metric.corpus(corpus, threads);
    }
}
