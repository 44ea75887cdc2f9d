package dev.amts.cli.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amts.api.batch.BatchDocument;
import dev.amts.cli.support.JsonText;
import dev.amts.core.io.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an engine gets of a job's documents, kept after it was made for the first time: it is asked for twice, to plan and
 * to send. Immutable.
 *
 * @param folder where it is kept
 */
record OutgoingFiles(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = "list.json";

    private record Kept(String name, String mediaType) {}

    /** All files, one after the other; those that are kept, or else what is made. */
    Iterator<BatchDocument> all(Supplier<Stream<BatchDocument>> made) {
        try {
            Path list = folder.resolve(LIST);
            if (Files.exists(list)) {
                Kept[] kept = JSON.readValue(list.toFile(), Kept[].class);
                return Stream.iterate(0, i -> i < kept.length, i -> i + 1)
                        .map(i -> read(kept[i], i))
                        .iterator();
            }
            Files.createDirectories(folder);
            return new Keeping(made.get().iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what is kept. */
    void remove() throws IOException {
        JobFolder.remove(folder);
    }

    private BatchDocument read(Kept kept, int number) {
        try {
            return new BatchDocument(kept.name(), kept.mediaType(), Files.readAllBytes(file(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int number) {
        return folder.resolve(String.valueOf(number));
    }

    /** Keeps what passes; the list, written at the end, makes it valid. */
    private final class Keeping implements Iterator<BatchDocument> {
        private final Iterator<BatchDocument> from;
        private final List<Kept> kept = new ArrayList<>();

        Keeping(Iterator<BatchDocument> from) {
            this.from = from;
        }

        @Override
        public boolean hasNext() {
            boolean more = from.hasNext();
            if (!more) {
                WholeFile.write(folder.resolve(LIST), JsonText.of(kept));
            }
            return more;
        }

        @Override
        public BatchDocument next() {
            BatchDocument document = from.next();
            try {
                Files.write(file(kept.size()), document.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            kept.add(new Kept(document.name(), document.mediaType()));
            return document;
        }
    }
}
