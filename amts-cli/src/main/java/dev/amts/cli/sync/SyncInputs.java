package dev.amts.cli.sync;

import dev.amts.api.ConfigurationException;
import dev.amts.cli.support.Inputs;
import dev.amts.core.sync.Revision;
import dev.amts.core.sync.book.Book;
import dev.amts.core.sync.book.FolderTree;
import dev.amts.core.sync.book.GitTree;
import dev.amts.core.sync.book.TextTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where {@code amts sync} finds the old source, its translation and the new source. */
public final class SyncInputs {
    /** How D2L names the source that a translation was made from: {@code rnn_origin.md} beside {@code rnn.md}. */
    private static final String ORIGIN = "_origin.md";

    @Option(
            names = "--old-source",
            paramLabel = "A",
            description = "The source that was translated: a file or folder; may be left out where the old target's "
                    + "folder holds NAME_origin.md beside NAME.md.")
    private @Nullable Path oldSource;

    @Option(names = "--old-target", required = true, paramLabel = "B", description = "Its translation.")
    private @Nullable Path oldTarget;

    @Option(
            names = "--new-source",
            paramLabel = "C",
            description = "What became of the source; may be left out with --new-rev.")
    private @Nullable Path newSource;

    @Option(
            names = "--old-rev",
            paramLabel = "REV",
            description = "Read the old source as it was at this revision of its Git repository.")
    private @Nullable String oldRevision;

    @Option(
            names = "--new-rev",
            paramLabel = "REV",
            description = "Read the new source as it was at this revision of its Git repository.")
    private @Nullable String newRevision;

    /** The old translation, as it was given. */
    Path oldTarget() {
        return java.util.Objects.requireNonNull(oldTarget);
    }

    /** The old source, where it was given. */
    Optional<Path> oldSource() {
        return Optional.ofNullable(oldSource);
    }

    /** Whether the old source lies beside the translation under another name. */
    boolean isOriginLayout() {
        return oldSource == null && Files.isDirectory(oldTarget()) && oldRevision == null;
    }

    /** Whether these are folders. */
    boolean isBook() {
        return Files.isDirectory(oldTarget());
    }

    /** The chapters, or the one file as a chapter. */
    Book book() throws IOException {
        return isBook() ? folders() : new Book(List.of(file()), List.of(), List.of());
    }

    private Path requireOldSource() {
        if (oldSource == null) {
            throw new ConfigurationException("--old-source is needed: name the source that was translated");
        }
        return oldSource;
    }

    private Path requireNewSource() {
        if (newSource != null) {
            return newSource;
        }
        if (newRevision == null) {
            throw new ConfigurationException("--new-source is needed: name what became of the source");
        }
        return requireOldSource();
    }

    private Book.BookChapter file() throws IOException {
        String name = String.valueOf(requireNewSource().getFileName());
        return new Book.BookChapter(
                name,
                name,
                String.valueOf(oldTarget().getFileName()),
                new Revision(
                        name,
                        text(requireOldSource(), oldRevision),
                        Inputs.text(oldTarget().toString()),
                        text(requireNewSource(), newRevision)));
    }

    private static String text(Path file, @Nullable String revision) throws IOException {
        if (revision == null) {
            return Inputs.text(file.toString());
        }
        Path folder = java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
        return GitTree.of(folder, revision).read(String.valueOf(file.getFileName()));
    }

    private Book folders() throws IOException {
        TextTree target = FolderTree.of(oldTarget());
        TextTree fresh = tree(requireNewSource(), newRevision);
        return isOriginLayout()
                ? Book.of(new OriginTree(target), target, fresh, path -> path)
                : Book.of(tree(requireOldSource(), oldRevision), target, fresh, path -> path);
    }

    private static TextTree tree(Path folder, @Nullable String revision) throws IOException {
        return revision == null ? FolderTree.of(folder) : GitTree.of(folder, revision);
    }

    /** The origins of a folder under the names of their translations. */
    private record OriginTree(TextTree all) implements TextTree {
        @Override
        public List<String> paths() throws IOException {
            return all.paths().stream()
                    .filter(path -> path.endsWith(ORIGIN))
                    .map(path -> path.substring(0, path.length() - ORIGIN.length()) + ".md")
                    .toList();
        }

        @Override
        public String read(String path) throws IOException {
            return all.read(origin(path));
        }
    }

    /** The name of the origin of a translation. */
    static String origin(String path) {
        return path.endsWith(".md") ? path.substring(0, path.length() - 3) + ORIGIN : path + "_origin";
    }
}
