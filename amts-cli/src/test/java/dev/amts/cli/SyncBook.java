package dev.amts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small book on disk, and the command run on it. */
final class SyncBook {
    final Path folder;

    SyncBook(Path folder) {
        this.folder = folder;
    }

    /** Writes a file. */
    SyncBook with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    /** Runs {@code amts sync} in English and Chinese; words that name a path of the book begin with {@code @}. */
    CommandRun sync(String... words) {
        List<String> arguments = new ArrayList<>(List.of("sync", "--from", "en", "--to", "zh"));
        for (String word : words) {
            arguments.add(
                    word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word);
        }
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** Runs a program in the folder, as {@code git}. */
    void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + out);
        }
    }
}
