package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataImport;
import dev.amts.api.parallel.SegmentPair;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that parallel data are imported from. Of one target language it is streamed; of several, pairs are brought
 * together by their source text, in memory. Immutable.
 *
 * @param path the file
 * @param records how many it holds
 * @param leftOut how many pairs it does not hold
 */
record ImportFile(Path path, long records, long leftOut) {
    /**
     * Writes a file.
     *
     * @throws StoreException if nothing can be imported, or the file would be too long; there is no file then
     */
    static ImportFile write(ParallelDataImport data, ImportFormat format, Path path) {
        ImportRules.checkName(data.name());
        ImportRules.checkLanguage(data.source());
        data.targets().forEach(ImportRules::checkLanguage);
        try (Output out = new Output(path, format, data)) {
            if (data.data().size() == 1) {
                out.stream(data.data().get(0));
            } else {
                out.merge(data.data());
            }
            return out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Output implements AutoCloseable {
        private final Path path;
        private final ImportFormat format;
        private final ParallelDataImport data;
        private final List<Language> languages = new ArrayList<>();
        private final Writer writer;
        private final SeenPairs seen = new SeenPairs();
        private long records;
        private long leftOut;

        Output(Path path, ImportFormat format, ParallelDataImport data) throws IOException {
            this.path = path;
            this.format = format;
            this.data = data;
            languages.add(data.source());
            languages.addAll(data.targets());
            writer = new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8);
            writer.write(format.header(languages));
        }

        void stream(ParallelData pairs) throws IOException {
            try (Stream<SegmentPair> all = pairs.pairs()) {
                long number = 0;
                for (Iterator<SegmentPair> each = all.iterator(); each.hasNext(); ) {
                    SegmentPair pair = each.next();
                    if (takes(++number, pairs.target(), pair)) {
                        write(List.of(pair.source(), pair.target()));
                    }
                }
            }
        }

        /** A source text with two translations into one language makes two records. */
        void merge(List<ParallelData> sets) throws IOException {
            Map<String, List<String[]>> rows = new LinkedHashMap<>();
            for (int column = 0; column < sets.size(); column++) {
                ParallelData pairs = sets.get(column);
                int at = column;
                long[] number = {0};
                try (Stream<SegmentPair> all = pairs.pairs()) {
                    all.forEach(pair -> {
                        if (takes(++number[0], pairs.target(), pair)) {
                            place(rows.computeIfAbsent(pair.source(), source -> new ArrayList<>(1)), at, pair, sets);
                        }
                    });
                }
            }
            for (Map.Entry<String, List<String[]>> row : rows.entrySet()) {
                for (String[] targets : row.getValue()) {
                    List<String> texts = new ArrayList<>(List.of(row.getKey()));
                    texts.addAll(List.of(targets));
                    write(texts);
                }
            }
        }

        private static void place(List<String[]> rows, int column, SegmentPair pair, List<ParallelData> sets) {
            for (String[] row : rows) {
                if (row[column].isEmpty() || row[column].equals(pair.target())) {
                    row[column] = pair.target();
                    return;
                }
            }
            String[] row = new String[sets.size()];
            java.util.Arrays.fill(row, "");
            row[column] = pair.target();
            rows.add(row);
        }

        private boolean takes(long number, Language target, SegmentPair pair) {
            Optional<String> objection = ImportRules.objection(pair)
                    .or(() -> seen.isRepeated(target, pair)
                            ? Optional.of("the same pair stands before it")
                            : Optional.empty());
            objection.ifPresent(reason -> {
                leftOut++;
                data.leftOut().accept(new ParallelDataImport.LeftOut(number, target, pair, reason));
            });
            return objection.isEmpty();
        }

        private void write(List<String> texts) throws IOException {
            writer.write(format.record(languages, texts));
            records++;
        }

        ImportFile finish() throws IOException {
            writer.write(format.footer());
            writer.close();
            if (records == 0) {
                Files.delete(path);
                throw new StoreException("the parallel data \"" + data.name() + "\" hold nothing to import: " + leftOut
                        + " pairs were left out, see the report of them");
            }
            long bytes = Files.size(path);
            if (bytes > ImportRules.FILE_BYTES) {
                Files.delete(path);
                throw new StoreException("the parallel data \"" + data.name() + "\" are " + bytes
                        + " bytes; Amazon Translate imports files of up to 5 GB: make several resources of them");
            }
            return new ImportFile(path, records, leftOut);
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
