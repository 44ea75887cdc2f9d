package dev.amts.core.sync.book;

import java.io.IOException;
import java.util.List;

/** Texts by path: a folder, or a folder at some revision of a Git repository. Implementations are thread-safe. */
public interface TextTree {
    /** The paths of all files in it, with slashes, in order. */
    List<String> paths() throws IOException;

    /**
     * The text of a file.
     *
     * @param path one of {@link #paths()}
     * @throws dev.amts.api.InvalidInputException if it is not UTF-8
     */
    String read(String path) throws IOException;
}
