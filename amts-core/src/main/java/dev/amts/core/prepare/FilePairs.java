package dev.amts.core.prepare;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files and their translations. Immutable.
 *
 * @param pairs what belongs together, in the order of the source paths
 * @param unpaired source files that have no translation
 */
public record FilePairs(List<FilePair> pairs, List<Path> unpaired) {
    /** Folders are walked this deep and no deeper. */
    private static final int MAXIMUM_DEPTH = 32;

    private static final String NAME = "{name}";

    public FilePairs {
        pairs = List.copyOf(pairs);
        unpaired = List.copyOf(unpaired);
    }

    /**
     * A file and its translation. Immutable.
     *
     * @param source the source file
     * @param target its translation
     */
    public record FilePair(Path source, Path target) {
        public FilePair {
            Objects.requireNonNull(source);
            Objects.requireNonNull(target);
        }
    }

    /**
     * The files of two folders that have the same path below them.
     *
     * @throws InvalidInputException if there is no such file
     */
    public static FilePairs ofFolders(Path sources, Path targets) throws IOException {
        requireFolder(targets);
        List<FilePair> pairs = new ArrayList<>();
        List<Path> unpaired = new ArrayList<>();
        for (Path source : files(sources)) {
            Path target = targets.resolve(sources.relativize(source).toString());
            add(source, target, pairs, unpaired);
        }
        if (pairs.isEmpty()) {
            throw new InvalidInputException("no file in " + sources + " has one of the same name in " + targets
                    + "; give a pattern where names differ, as in {name}.en.md={name}.zh.md");
        }
        return new FilePairs(pairs, unpaired);
    }

    /**
     * The files whose paths fit a pattern.
     *
     * <pre>{@code
     * FilePairs.matching("{name}.en.md={name}.zh.md", List.of(Path.of("chapters")));
     * FilePairs.matching("{name}_origin.md={name}.md", List.of(Path.of("d2l-zh")));
     * }</pre>
     *
     * @param pattern the source's path below a folder, an equals sign, the translation's; {@code {name}} stands once in
     *     each for what they share, which may hold slashes
     * @throws ConfigurationException if that is no such pattern
     * @throws InvalidInputException if nothing fits
     */
    public static FilePairs matching(String pattern, List<Path> folders) throws IOException {
        int equals = pattern.indexOf('=');
        String source = equals < 0 ? "" : pattern.substring(0, equals);
        String target = equals < 0 ? "" : pattern.substring(equals + 1);
        if (source.split(Pattern.quote(NAME), -1).length != 2 || target.split(Pattern.quote(NAME), -1).length != 2) {
            throw new ConfigurationException(
                    "\"" + pattern + "\" is not a pattern: write it as in {name}.en.md={name}.zh.md");
        }
        int at = source.indexOf(NAME);
        Pattern sources = Pattern.compile(
                Pattern.quote(source.substring(0, at)) + "(.+)" + Pattern.quote(source.substring(at + NAME.length())));
        List<FilePair> pairs = new ArrayList<>();
        List<Path> unpaired = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                Matcher matcher =
                        sources.matcher(folder.relativize(file).toString().replace('\\', '/'));
                if (matcher.matches()) {
                    add(file, folder.resolve(target.replace(NAME, matcher.group(1))), pairs, unpaired);
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new InvalidInputException("nothing to pair: no two files in " + folders + " fit " + pattern
                    + (unpaired.isEmpty() ? "" : " (" + unpaired.size() + " sources without a translation)"));
        }
        return new FilePairs(pairs, unpaired);
    }

    /**
     * The pairs that a list names: a source, a tab and a target on each line; empty lines and lines that begin with {@code
     * #} are passed over.
     *
     * @throws InvalidInputException if a line is of another form; the message names it
     */
    public static FilePairs listed(Path list) throws IOException {
        List<FilePair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(list)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 2) {
                throw new InvalidInputException(
                        list + ", line " + number + ": has " + fields.length + " fields; write SOURCE, a tab, TARGET");
            }
            pairs.add(new FilePair(Path.of(fields[0].strip()), Path.of(fields[1].strip())));
        }
        if (pairs.isEmpty()) {
            throw new InvalidInputException(list + ": lists no pair; write SOURCE, a tab, TARGET on each line");
        }
        return new FilePairs(pairs, List.of());
    }

    private static void add(Path source, Path target, List<FilePair> pairs, List<Path> unpaired) {
        // A file that is its own translation, as a pattern such as {name}=old/{name} can yield, is no pair.
        if (Files.isRegularFile(target) && !target.equals(source)) {
            pairs.add(new FilePair(source, target));
        } else {
            unpaired.add(source);
        }
    }

    /**
     * The files of a folder and the folders in it, without hidden ones, in the order of their paths.
     *
     * @throws NotDirectoryException if it is none
     */
    public static List<Path> files(Path folder) throws IOException {
        requireFolder(folder);
        try (Stream<Path> walk = Files.walk(folder, MAXIMUM_DEPTH)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void requireFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }
}
