package dev.amts.core.sync.draft;

import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.memory.SyncMemory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered of the gaps between blocks. Immutable. */
final class Gaps {
    private final Map<String, String> remembered;
    private final List<String> newKeys;
    private final Chapter chapter;

    Gaps(Chapter chapter) {
        this.remembered = chapter.memory().gaps();
        this.newKeys = chapter.newKeys();
        this.chapter = chapter;
    }

    /** The memory's keys of the new source's blocks. */
    List<String> newKeys() {
        return newKeys;
    }

    /** What stood between two pieces before, if that is remembered; null for the begin and the end of the document. */
    Optional<String> between(@Nullable Piece last, @Nullable Piece next) {
        if (remembered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(remembered.get(
                SyncMemory.place(last == null ? "" : lastKey(last), next == null ? "" : firstKey(next))));
    }

    String firstKey(Piece piece) {
        return piece.source().isEmpty()
                ? targetKey(piece.target().start())
                : newKeys.get(piece.source().start());
    }

    String lastKey(Piece piece) {
        return piece.source().isEmpty()
                ? targetKey(piece.target().end() - 1)
                : newKeys.get(piece.source().end() - 1);
    }

    private String targetKey(int block) {
        return SyncMemory.digest(
                chapter.oldTarget().sourceOf(chapter.oldTarget().blocks().get(block)));
    }
}
