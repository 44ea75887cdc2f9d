package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Pairs in a downloaded import file, read anew each time. Immutable. */
record DownloadedPairs(String name, Language source, Language target, Path file, ImportFormat format)
        implements ParallelData {
    @Override
    public Stream<SegmentPair> pairs() {
        try {
            ImportFileReader reader = new ImportFileReader(file, format, source, target);
            return Stream.generate(() -> next(reader))
                    .takeWhile(pair -> pair != END)
                    .onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("StringOperationCanBeSimplified") // an object of its own, told apart by identity
    private static final SegmentPair END = new SegmentPair("", "");

    private static SegmentPair next(ImportFileReader reader) {
        try {
            SegmentPair pair = reader.next();
            return pair == null ? END : pair;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ImportFileReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
