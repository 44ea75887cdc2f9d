package dev.amts.cli.sync;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.discovery.Services;
import dev.amts.core.io.WholeFile;
import dev.amts.core.prepare.Preparer;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Revision;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.sync.book.Book;
import dev.amts.core.sync.book.Book.BookChapter;
import dev.amts.core.sync.book.FolderTree;
import dev.amts.core.sync.lock.LockFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes reviewed drafts the translation: each file is replaced whole, the translation before its source. Whoever is
 * interrupted does it again: what was accepted already stays as it is.
 */
final class Acceptance {
    private final Language source;
    private final Language target;
    private final DocumentFormat format;
    private final SyncInputs inputs;
    private final PrintWriter out;
    private final Services services = Services.discover();

    Acceptance(Language source, Language target, DocumentFormat format, SyncInputs inputs, PrintWriter out) {
        this.source = source;
        this.target = target;
        this.format = format;
        this.inputs = inputs;
        this.out = out;
    }

    /**
     * Accepts the drafts of a book.
     *
     * @param locks where to write that the chapters are approved
     * @param pairs where their sentence pairs go
     */
    void accept(Book book, Function<BookChapter, Path> draftOf, LockFile known, List<Path> locks, PairsOptions pairs)
            throws IOException {
        Map<BookChapter, String> drafts = new LinkedHashMap<>();
        for (BookChapter chapter : book.chapters()) {
            drafts.put(chapter, reviewed(draftOf.apply(chapter)));
        }
        LockFile approved = approved(drafts, known);
        for (Map.Entry<BookChapter, String> each : drafts.entrySet()) {
            BookChapter chapter = each.getKey();
            WholeFile.write(target(chapter), each.getValue());
            WholeFile.write(origin(chapter), chapter.revision().newSource());
            out.println(chapter.targetPath() + ": accepted");
        }
        tellOfLeftovers(book);
        locks.forEach(approved::write);
        if (pairs.isGiven()) {
            learn(drafts, pairs);
        }
    }

    /** What people may have linked to is theirs to delete. */
    private void tellOfLeftovers(Book book) {
        Set<String> paths = book.chapters().stream().map(BookChapter::path).collect(Collectors.toSet());
        book.chapters().stream()
                .filter(chapter -> chapter.isRenamed() && !paths.contains(chapter.oldPath()))
                .forEach(chapter -> out.println(chapter.oldPath() + ": is " + chapter.path()
                        + " now; delete the old file and its translation when nothing needs them"));
    }

    private static String reviewed(Path draft) throws IOException {
        if (!Files.isRegularFile(draft)) {
            throw new InvalidInputException(
                    draft + ": there is no draft to accept; run amts sync without --accept first");
        }
        String text = FolderTree.read(draft);
        if (Draft.holdsConflict(text)) {
            throw new InvalidInputException(draft + ": still holds a conflict; choose between the marks first");
        }
        return text;
    }

    /** Every unit as it was accepted, whoever wrote it. */
    private LockFile approved(Map<BookChapter, String> drafts, LockFile known) {
        List<Revision> accepted = drafts.entrySet().stream()
                .map(each -> {
                    Revision revision = each.getKey().revision();
                    return new Revision(revision.name(), revision.newSource(), each.getValue(), revision.newSource());
                })
                .toList();
        List<Draft> units = Synchronizer.of(
                        source,
                        target,
                        format,
                        services.segmenter("rules", Settings.none()),
                        services.aligner("length", Settings.none()))
                .with(known.memory())
                .synchronize(accepted, ProgressListener.NONE);
        LockFile approved = known.with(units, LockFile.Made.NOTHING);
        for (Draft each : units) {
            approved = approved.approve(each.name());
        }
        return approved;
    }

    /** The loop closes: what people accepted is what the next chapter is translated by. */
    private void learn(Map<BookChapter, String> drafts, PairsOptions pairs) {
        List<DocumentPair> documents = drafts.entrySet().stream()
                .map(each -> {
                    Revision revision = each.getKey().revision();
                    return new DocumentPair(
                            format.parse(revision.name(), revision.newSource()),
                            format.parse(each.getKey().targetPath(), each.getValue()));
                })
                .toList();
        Preparer preparer = new Preparer(
                services.segmenter("rules", Settings.none()), services.aligner("lexical", Settings.none()));
        try (ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            pairs.update(preparer.prepare(source, target, documents, progress).pairs(), progress, out);
        }
    }

    private Path target(BookChapter chapter) {
        return inputs.isBook() ? inputs.oldTarget().resolve(chapter.targetPath()) : inputs.oldTarget();
    }

    private Path origin(BookChapter chapter) {
        if (inputs.isOriginLayout()) {
            return inputs.oldTarget().resolve(SyncInputs.origin(chapter.targetPath()));
        }
        Path origin = inputs.oldSource()
                .orElseThrow(() -> new InvalidInputException("--old-source is needed: it becomes the new source"));
        return inputs.isBook() ? origin.resolve(chapter.path()) : origin;
    }
}
