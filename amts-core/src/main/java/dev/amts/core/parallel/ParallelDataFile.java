package dev.amts.core.parallel;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.parallel.internal.DelimitedReader;
import dev.amts.core.parallel.internal.Languages;
import dev.amts.core.parallel.internal.PairReader;
import dev.amts.core.parallel.internal.TmxReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parallel data in a CSV, TSV or TMX file, read anew for each {@link #pairs()}. Immutable and thread-safe; the file is to
 * stay as it is.
 *
 * <pre>{@code
 * ParallelData pairs = ParallelDataFile.open(Path.of("pairs.csv"), Language.of("en"), Language.of("zh"));
 * try (Stream<SegmentPair> stream = pairs.pairs()) {
 *     stream.limit(10).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>The pairs are as the file has them: {@link SegmentRules} and the clean-up chain judge them. Text is taken over with
 * its markup; of TMX, the content of {@code bpt}, {@code ept}, {@code ph}, {@code it} and {@code ut} elements is part of
 * the text, being the markup of the document that it comes from. Units of a TMX file that lack one of the two languages
 * are passed over.
 *
 * <p>A field of more than a million characters, invalid UTF-8, quotes that are never closed, a DTD's entities, and rows
 * with too few or too many fields end the stream with an {@link InvalidInputException} that names the file and line.
 */
public final class ParallelDataFile implements ParallelData {
    private final Path file;
    private final ParallelDataFormat format;
    private final String name;
    private final Language source;
    private final Language target;

    private ParallelDataFile(Path file, ParallelDataFormat format, Language source, Language target) {
        this.file = file;
        this.format = format;
        this.source = source;
        this.target = target;
        String fileName = String.valueOf(file.getFileName());
        this.name = fileName.substring(0, fileName.length() - format.extension().length());
    }

    /**
     * The first two languages of a file: the first is the source.
     *
     * @throws InvalidInputException if there is no such file, or it names no two languages
     * @throws dev.amts.api.ConfigurationException if the file's name does not tell its format
     */
    public static ParallelDataFile open(Path file) {
        ParallelDataFormat format = ParallelDataFormat.of(file);
        List<Language> languages = languages(file, format);
        return new ParallelDataFile(file, format, languages.get(0), languages.get(1));
    }

    /**
     * Two of the languages of a file, in either direction. A file in {@code en} is also one in {@code en-US}, and the other
     * way round, if it has no closer one; Chinese in different scripts stays apart.
     *
     * @throws InvalidInputException if there is no such file, or it lacks one of the languages
     * @throws dev.amts.api.ConfigurationException if the file's name does not tell its format
     */
    public static ParallelDataFile open(Path file, Language source, Language target) {
        ParallelDataFormat format = ParallelDataFormat.of(file);
        List<Language> languages = languages(file, format);
        for (Language wanted : List.of(source, target)) {
            if (Languages.indexOf(languages, wanted) < 0) {
                throw new InvalidInputException(file + ", line 1: there is no column of language " + wanted
                        + ": there are "
                        + String.join(
                                ", ", languages.stream().map(Language::tag).toList()));
            }
        }
        if (Languages.indexOf(languages, source) == Languages.indexOf(languages, target)) {
            throw new InvalidInputException(
                    file + ": it has one column for both " + source + " and " + target + ": give two languages of it");
        }
        return new ParallelDataFile(file, format, source, target);
    }

    /**
     * The languages that a file names, the source first.
     *
     * @throws InvalidInputException if there is no such file, or it names no two languages
     */
    public static List<Language> languages(Path file) {
        return languages(file, ParallelDataFormat.of(file));
    }

    private static List<Language> languages(Path file, ParallelDataFormat format) {
        try (PairReader reader = reader(file, format)) {
            return reader.languages();
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The file's format. */
    public ParallelDataFormat format() {
        return format;
    }

    /** The file's name without its extension. */
    @Override
    public String name() {
        return name;
    }

    @Override
    public Language source() {
        return source;
    }

    @Override
    public Language target() {
        return target;
    }

    @Override
    public Stream<SegmentPair> pairs() {
        PairReader reader = reader(file, format);
        try {
            return reader.pairs(source, target).onClose(reader::close);
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public String toString() {
        return file + " (" + source + " to " + target + ")";
    }

    private static PairReader reader(Path file, ParallelDataFormat format) {
        return switch (format) {
            case CSV -> DelimitedReader.open(file, ',');
            case TSV -> DelimitedReader.open(file, '\t');
            case TMX -> TmxReader.open(file);
        };
    }
}
