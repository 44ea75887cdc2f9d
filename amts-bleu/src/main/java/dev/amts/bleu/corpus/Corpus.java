package dev.amts.bleu.corpus;

import dev.amts.bleu.internal.count.SegmentSource;
import dev.amts.bleu.internal.io.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hypotheses and their references, segment by segment. Immutable and thread-safe; one made from iterators or streams can
 * be scored once, any other as often as wanted.
 *
 * <p>A corpus has one or more streams of references, each as long as the hypotheses. A segment may lack a reference in
 * some stream ({@code null}), but not in all of them.
 *
 * <pre>{@code
 * Corpus.of(List.of("the cat sat"), List.of(List.of("the cat sat down"), List.of("a cat was sitting")));
 * Corpus.ofFiles(Path.of("hyp.txt"), Path.of("ref1.txt"), Path.of("ref2.txt"));       // constant memory
 * }</pre>
 */
public final class Corpus {
    private final Supplier<SegmentSource> source;
    private final LongConsumer progress;

    private Corpus(Supplier<SegmentSource> source, LongConsumer progress) {
        this.source = source;
        this.progress = progress;
    }

    /**
     * A corpus in memory.
     *
     * @param references one list per stream of references
     * @throws ScoringException if there is no stream of references
     */
    public static Corpus of(
            List<? extends @Nullable String> hypotheses, List<? extends List<? extends @Nullable String>> references) {
        requireReferences(references);
        return new Corpus(
                () -> new TextSource(
                        hypotheses.iterator(),
                        references.stream().map(List::iterator).toList()),
                segments -> {});
    }

    /**
     * A corpus that is read while it is scored, and only once.
     *
     * @param references one iterator per stream of references
     * @throws ScoringException if there is no stream of references
     */
    public static Corpus ofIterators(
            Iterator<? extends @Nullable String> hypotheses,
            List<? extends Iterator<? extends @Nullable String>> references) {
        requireReferences(references);
        return new Corpus(() -> new TextSource(hypotheses, references), segments -> {});
    }

    /**
     * Files of UTF-8 with one segment a line, read while they are scored. White space at the end of a line does not
     * count.
     *
     * @param references one file per stream of references
     * @throws ScoringException if there is no stream of references
     */
    public static Corpus ofFiles(Path hypotheses, Path... references) {
        return ofFiles(hypotheses, List.of(references));
    }

    /** The same with a list of files. */
    public static Corpus ofFiles(Path hypotheses, List<Path> references) {
        requireReferences(references);
        List<Path> files = List.copyOf(references);
        return new Corpus(
                () -> {
                    List<LineReader> open = new ArrayList<>();
                    try {
                        LineReader first = open(hypotheses, open);
                        List<LineReader> others = new ArrayList<>();
                        for (Path file : files) {
                            others.add(open(file, open));
                        }
                        return new FileSource(first, others);
                    } catch (IOException e) {
                        open.forEach(Corpus::close);
                        throw new UncheckedIOException(e);
                    }
                },
                segments -> {});
    }

    /**
     * Streams of UTF-8 with one segment a line, read while they are scored, only once, and closed then.
     *
     * @param references one per stream of references
     * @throws ScoringException if there is no stream of references
     */
    public static Corpus ofStreams(InputStream hypotheses, List<? extends InputStream> references) {
        List<NamedStream> named = new ArrayList<>();
        for (InputStream reference : references) {
            named.add(new NamedStream("Reference stream " + (named.size() + 1), reference));
        }
        return ofStreams(new NamedStream("The hypotheses", hypotheses), named);
    }

    /** The same with names, so that errors can say which stream they are about. */
    public static Corpus ofStreams(NamedStream hypotheses, List<NamedStream> references) {
        requireReferences(references);
        List<LineReader> readers = references.stream()
                .map(stream -> new LineReader(stream.name(), stream.in()))
                .toList();
        return new Corpus(
                () -> new FileSource(new LineReader(hypotheses.name(), hypotheses.in()), readers), segments -> {});
    }

    /**
     * The same corpus, which tells how many segments have been scored so far, now and then, from the threads that score.
     */
    public Corpus withProgress(LongConsumer listener) {
        return new Corpus(source, listener);
    }

    /** Opens the corpus; for the metrics of this library. */
    public SegmentSource open() {
        return source.get();
    }

    /** What {@link #withProgress} was given; for the metrics of this library. */
    public LongConsumer progress() {
        return progress;
    }

    private static void requireReferences(List<?> references) {
        if (references.isEmpty()) {
            throw new ScoringException("There are no references: give at least one stream of them.");
        }
    }

    private static LineReader open(Path file, List<LineReader> opened) throws IOException {
        LineReader reader = new LineReader(file.toString(), Files.newInputStream(file));
        opened.add(reader);
        return reader;
    }

    private static void close(LineReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
