package dev.amts.cli.sync;

import dev.amts.api.InvalidInputException;
import dev.amts.core.io.WholeFile;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.book.Book;
import dev.amts.core.sync.book.Book.BookChapter;
import dev.amts.core.sync.book.FolderTree;
import dev.amts.core.sync.lock.LockFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes reviewed drafts the translation: each file is replaced whole, the translation before its source. */
final class Acceptance {
    private final SyncInputs inputs;
    private final PrintWriter out;

    Acceptance(SyncInputs inputs, PrintWriter out) {
        this.inputs = inputs;
        this.out = out;
    }

    /** @param lock where to write that the chapters are approved, or null for nowhere */
    void accept(Book book, Function<BookChapter, Path> draftOf, LockFile known, @Nullable Path lock)
            throws IOException {
        Map<BookChapter, String> drafts = new LinkedHashMap<>();
        for (BookChapter chapter : book.chapters()) {
            Path draft = draftOf.apply(chapter);
            if (!Files.isRegularFile(draft)) {
                throw new InvalidInputException(
                        draft + ": there is no draft to accept; run amts sync without --accept first");
            }
            String text = FolderTree.read(draft);
            if (Draft.holdsConflict(text)) {
                throw new InvalidInputException(draft + ": still holds a conflict; choose between the marks first");
            }
            drafts.put(chapter, text);
        }
        LockFile approved = known;
        for (Map.Entry<BookChapter, String> each : drafts.entrySet()) {
            BookChapter chapter = each.getKey();
            WholeFile.write(target(chapter), each.getValue());
            WholeFile.write(origin(chapter), chapter.revision().newSource());
            approved = approved.approve(chapter.revision().name());
            out.println(chapter.targetPath() + ": accepted");
        }
        if (lock != null) {
            approved.write(lock);
        }
    }

    private Path target(BookChapter chapter) {
        return inputs.isBook() ? inputs.oldTarget().resolve(chapter.targetPath()) : inputs.oldTarget();
    }

    private Path origin(BookChapter chapter) {
        if (inputs.isOriginLayout()) {
            return inputs.oldTarget().resolve(SyncInputs.origin(chapter.targetPath()));
        }
        Path source = inputs.oldSource()
                .orElseThrow(() -> new InvalidInputException("--old-source is needed: it becomes the new source"));
        return inputs.isBook() ? source.resolve(chapter.path()) : source;
    }
}
