package dev.amts.benchmarks.document;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Megabytes of UTF-8 parsed in a second on one core: the chapters in {@code data/d2l/pairs} below the folder that the system
 * property {@code amts.shared} names, as AMTS reads them and as commonmark-java does with nothing added.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
public class ParsingBenchmark {
    private static final double MEGABYTE = 1e6;

    private final List<String> chapters = new ArrayList<>();
    private final Parser commonmark = Parser.builder().build();
    private final DocumentFormat format = Providers.discover(DocumentFormatProvider.class)
            .named("d2l-markdown")
            .create(Settings.none());
    private double megabytesOfAll;

    /** Reads the chapters. */
    @Setup
    public void read() throws IOException {
        Path folder = Path.of(System.getProperty("amts.shared", "../shared"), "data", "d2l", "pairs");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                chapters.add(text);
                megabytesOfAll += text.getBytes(StandardCharsets.UTF_8).length / MEGABYTE;
            }
        }
    }

    /** Counts what was parsed. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        /** Megabytes of UTF-8. */
        public double megabytes;
    }

    /** Blocks, text units, inline codes and anchors. */
    @Benchmark
    public void amts(Volume volume, Blackhole sink) {
        chapters.forEach(chapter -> sink.consume(format.parse("chapter", chapter)));
        volume.megabytes += megabytesOfAll;
    }

    /** commonmark-java's tree. */
    @Benchmark
    public void commonmarkAlone(Volume volume, Blackhole sink) {
        chapters.forEach(chapter -> sink.consume(commonmark.parse(chapter)));
        volume.megabytes += megabytesOfAll;
    }

    /** Runs the benchmark. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ParsingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
