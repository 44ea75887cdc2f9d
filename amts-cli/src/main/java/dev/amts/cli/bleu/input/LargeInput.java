package dev.amts.cli.bleu.input;

import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Score;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.corpus.NamedStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One system and its references, scored while they are read, so that their size does not matter. */
public final class LargeInput {
    /** From so many lines on that end in {@code " ."} text looks tokenized. */
    public static final int SUSPICIOUS_LINES = 100;

    /** From so many bytes of hypotheses on, scoring takes long enough to show how far it is and to use all processors. */
    private static final long LARGE = 1 << 26;

    private final SegmentFile hypotheses;
    private final List<SegmentFile> references;
    private final long large;
    private int tokenizedLines;

    public LargeInput(String hypotheses, List<String> references) {
        this(hypotheses, references, LARGE);
    }

    LargeInput(String hypotheses, List<String> references, long large) {
        this.large = large;
        this.hypotheses = new SegmentFile(hypotheses, TextEncoding.UTF_8);
        this.references = references.stream()
                .map(file -> new SegmentFile(file, TextEncoding.UTF_8))
                .toList();
    }

    /** Whether the input can be scored so: one system, and files that can be read once for each metric. */
    public static boolean isPossible(@Nullable List<String> systems, List<String> references, TextEncoding encoding) {
        return systems != null
                && systems.size() == 1
                && encoding.equals(TextEncoding.UTF_8)
                && Stream.concat(systems.stream(), references.stream())
                        .allMatch(file -> Files.isRegularFile(Path.of(file)));
    }

    /**
     * The score; a listener hears how many bytes of the hypotheses have been read where they are many.
     *
     * @param task what the listener is told that this is
     */
    public <S extends Statistics<S>, R extends Score> R score(
            Metric<S, R> metric, String task, ProgressListener listener) throws IOException {
        List<NamedStream> streams = new ArrayList<>();
        for (SegmentFile reference : references) {
            streams.add(new NamedStream(reference.name(), reference.open()));
        }
        tokenizedLines = 0;
        long size = hypotheses.size();
        InputStream in = size < large
                ? hypotheses.open()
                : hypotheses.open(read -> listener.report(ProgressEvent.of(task, read, size, "bytes")));
        int threads = size < large ? 1 : Runtime.getRuntime().availableProcessors();
        NamedStream scored = new NamedStream(hypotheses.name(), new PeriodCounter(in));
        return metric.corpus(Corpus.ofStreams(scored, streams), threads);
    }

    public int tokenizedLines() {
        return tokenizedLines;
    }

    public static int tokenizedLines(List<String> hypotheses) {
        return (int) hypotheses.stream().filter(line -> line.endsWith(" .")).count();
    }

    /** Counts lines that end in a period by itself, up to a suspicious number. */
    private final class PeriodCounter extends FilterInputStream {
        private byte last;
        private byte lastButOne;

        PeriodCounter(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read > 0 && tokenizedLines < SUSPICIOUS_LINES) {
                tokenizedLines += periods(buffer, from, from + read);
            }
            return read;
        }

        /** Looks at line feeds, and only from them back. */
        private int periods(byte[] buffer, int from, int to) {
            int count = 0;
            for (int i = from; i < to; i++) {
                if (buffer[i] == '\n') {
                    int before = i > from ? buffer[i - 1] : last;
                    int beforeThat = i > from + 1 ? buffer[i - 2] : i > from ? last : lastButOne;
                    count += before == '.' && beforeThat == ' ' ? 1 : 0;
                }
            }
            lastButOne = to > from + 1 ? buffer[to - 2] : last;
            last = buffer[to - 1];
            return count;
        }
    }
}
