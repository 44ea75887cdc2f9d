package dev.amts.cli.prepare;

import dev.amts.api.ConfigurationException;
import dev.amts.core.prepare.FilePairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files belong together: two files, two folders, a list, or folders with a pattern. */
public final class PairSources {
    @Option(names = "--pairs", paramLabel = "LIST", description = "A list: SOURCE, a tab, TARGET on each line.")
    private @Nullable Path list;

    @Option(
            names = "--match",
            paramLabel = "PATTERN",
            description = "How files pair in the folders given, as in '{name}.en.md={name}.zh.md'.")
    private @Nullable String pattern;

    @Parameters(
            paramLabel = "SRC TGT | FOLDER",
            arity = "0..*",
            description = "Two files, two folders, or with --match folders.")
    private List<Path> paths = List.of();

    /**
     * The pairs.
     *
     * @throws ConfigurationException if what was given names none of the four
     */
    public FilePairs find() throws IOException {
        if (list != null) {
            return FilePairs.listed(list);
        }
        if (pattern != null) {
            if (paths.isEmpty()) {
                throw new ConfigurationException("--match needs a folder to look in");
            }
            return FilePairs.matching(pattern, paths);
        }
        if (paths.size() != 2) {
            throw new ConfigurationException("give a source and a target, or --pairs LIST, or --match PATTERN FOLDER");
        }
        if (Files.isDirectory(paths.get(0))) {
            return FilePairs.ofFolders(paths.get(0), paths.get(1));
        }
        return new FilePairs(List.of(new FilePairs.FilePair(paths.get(0), paths.get(1))), List.of());
    }
}
