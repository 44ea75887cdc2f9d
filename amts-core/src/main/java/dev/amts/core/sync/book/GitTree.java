package dev.amts.core.sync.book;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.core.io.BoundedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The files below a folder of a Git repository at one revision, read with the {@code git} command. The command is started
 * directly, never through a shell, and what a user gave is never taken as an option. Immutable and thread-safe.
 */
public final class GitTree implements TextTree {
    private static final long MINUTES = 2;

    private final Path folder;
    private final String commit;

    private GitTree(Path folder, String commit) {
        this.folder = folder;
        this.commit = commit;
    }

    /**
     * The tree of a folder as it was at a revision.
     *
     * @param folder a folder inside a working tree
     * @param revision as Git understands it: a commit, tag or branch, {@code HEAD~3}, {@code main@{2025-01-01}}
     * @throws ConfigurationException if there is no such revision, or {@code git} cannot be started
     */
    public static GitTree of(Path folder, String revision) throws IOException {
        if (revision.isBlank() || revision.startsWith("-") || revision.indexOf('\0') >= 0) {
            throw new ConfigurationException("\"" + revision + "\" is not a revision");
        }
        byte[] commit = run(folder, List.of("rev-parse", "--verify", "--end-of-options", revision + "^{commit}"));
        return new GitTree(folder, new String(commit, StandardCharsets.US_ASCII).strip());
    }

    /** The commit that the revision stands for, as 40 or 64 hexadecimal digits. */
    public String commit() {
        return commit;
    }

    @Override
    public List<String> paths() throws IOException {
        byte[] out = run(folder, List.of("ls-tree", "-r", "-z", "--name-only", commit));
        List<String> paths = new ArrayList<>();
        for (String path : new String(out, StandardCharsets.UTF_8).split("\0")) {
            if (!path.isEmpty() && !path.startsWith(".") && !path.contains("/.")) {
                paths.add(path);
            }
        }
        paths.sort(null);
        return paths;
    }

    @Override
    public String read(String path) throws IOException {
        return FolderTree.decode(
                path + " at " + commit, run(folder, List.of("cat-file", "blob", commit + ":./" + path)));
    }

    private static byte[] run(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-C", folder.toString()));
        command.addAll(arguments);
        Process process = start(command);
        try {
            process.getOutputStream().close();
            byte[] out = read(process.getInputStream());
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("git did not end within " + MINUTES + " minutes: " + String.join(" ", command));
            }
            if (process.exitValue() != 0) {
                throw new ConfigurationException(
                        "git " + arguments.get(0) + " failed in " + folder + ": check that it is "
                                + "inside a repository and that it has " + arguments.get(arguments.size() - 1));
            }
            return out;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new ConfigurationException(
                    "git cannot be started: install it, or give files instead of revisions", e);
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > BoundedFile.LARGEST) {
                throw new InvalidInputException("a file in the repository is larger than " + (BoundedFile.LARGEST >> 20)
                        + " MiB: leave it out of what is synchronized");
            }
        }
        return out.toByteArray();
    }
}
