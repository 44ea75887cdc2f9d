package dev.amts.cli.prepare;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.document.Document;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.prepare.ArticlePairing;
import dev.amts.core.prepare.FilePairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** How the files of two folders find together. */
    enum Pairing {
        NAMES,
        CONTENT
    }

    @Option(
            names = "--pairing",
            paramLabel = "names|content",
            description =
                    "How the files of two folders pair: by equal names, or by links, names and what stands in them"
                            + " (default: names).")
    private Pairing pairing = Pairing.NAMES;

    @Option(
            names = "--pair-threshold",
            paramLabel = "SCORE",
            description = "With --pairing content: the least score of a pair, 0 to 1 (default: 0.5).")
    private double threshold = ArticlePairing.DEFAULT_THRESHOLD;

    @Parameters(
            paramLabel = "SRC TGT | FOLDER",
            arity = "0..*",
            description = "Two files, two folders, or with --match folders.")
    private List<Path> paths = List.of();

    /** Reads a document. */
    interface Reader {
        Document read(Path file) throws IOException;
    }

    /**
     * The documents that belong together.
     *
     * @param documents the pairs
     * @param unpaired of the others, what each is
     */
    record Found(List<DocumentPair> documents, List<String> unpaired) {}

    /**
     * Finds and reads them.
     *
     * @throws ConfigurationException if what was given names no files, or a threshold that is none
     */
    Found read(Reader reader) throws IOException {
        if (pairing == Pairing.CONTENT) {
            return byContent(reader);
        }
        FilePairs files = find();
        List<DocumentPair> documents = new ArrayList<>();
        for (FilePairs.FilePair pair : files.pairs()) {
            documents.add(new DocumentPair(reader.read(pair.source()), reader.read(pair.target())));
        }
        return new Found(
                documents,
                files.unpaired().stream()
                        .map(file -> file + ": has no translation")
                        .toList());
    }

    private Found byContent(Reader reader) throws IOException {
        if (list != null || pattern != null || paths.size() != 2) {
            throw new ConfigurationException(
                    "--pairing content needs two folders, of sources and of translations, and no --pairs or --match");
        }
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new ConfigurationException("--pair-threshold is not from 0 to 1: " + threshold);
        }
        ArticlePairing.Result found =
                new ArticlePairing(threshold).pair(all(paths.get(0), reader), all(paths.get(1), reader));
        if (found.pairs().isEmpty()) {
            throw new InvalidInputException("no article in " + paths.get(0) + " is like one in " + paths.get(1)
                    + "; give a lower --pair-threshold, or a list with --pairs");
        }
        List<String> unpaired = new ArrayList<>();
        found.unpairedSources().forEach(each -> unpaired.add(each.name() + ": has no translation"));
        found.unpairedTargets().forEach(each -> unpaired.add(each.name() + ": translates nothing here"));
        return new Found(
                found.pairs().stream().map(ArticlePairing.Scored::documents).toList(), unpaired);
    }

    private static List<Document> all(Path folder, Reader reader) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path file : FilePairs.files(folder)) {
            documents.add(reader.read(file));
        }
        return documents;
    }

    /**
     * The pairs of files.
     *
     * @throws ConfigurationException if what was given names none of the four
     */
    private FilePairs find() throws IOException {
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
