package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Pairs in a downloaded import file, read anew each time. Immutable. */
record DownloadedPairs(String name, Language source, Language target, Path file, ImportFormat format)
        implements ParallelData {
    @Override
    public Stream<SegmentPair> pairs() {
        try {
            ImportFileReader reader = new ImportFileReader(file, format, source, target);
            return StreamSupport.stream(new Pairs(reader), false).onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pairs extends Spliterators.AbstractSpliterator<SegmentPair> {
        private final ImportFileReader reader;

        Pairs(ImportFileReader reader) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.reader = reader;
        }

        @Override
        public boolean tryAdvance(Consumer<? super SegmentPair> action) {
            try {
                SegmentPair pair = reader.next();
                if (pair != null) {
                    action.accept(pair);
                }
                return pair != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
