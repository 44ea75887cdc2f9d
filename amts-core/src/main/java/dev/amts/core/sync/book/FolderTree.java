package dev.amts.core.sync.book;

import dev.amts.api.InvalidInputException;
import dev.amts.core.io.BoundedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder. Hidden files and folders are left out, and links are not followed. Immutable and thread-safe. */
public final class FolderTree implements TextTree {
    private static final int MAXIMUM_DEPTH = 32;

    private final Path folder;

    private FolderTree(Path folder) {
        this.folder = folder;
    }

    /** The tree of a folder. */
    public static FolderTree of(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new FolderTree(folder);
    }

    @Override
    public List<String> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(folder, MAXIMUM_DEPTH)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String read(String path) throws IOException {
        return read(folder.resolve(path));
    }

    /**
     * The text of a file.
     *
     * @throws InvalidInputException if it is too large or not UTF-8
     */
    public static String read(Path file) throws IOException {
        return decode(file.toString(), BoundedFile.read(file));
    }

    static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(name + ": is not UTF-8; convert the file to UTF-8", e);
        }
    }
}
