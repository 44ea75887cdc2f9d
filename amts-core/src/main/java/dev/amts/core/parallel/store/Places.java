package dev.amts.core.parallel.store;

import dev.amts.api.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the resources of a store lie. Immutable.
 *
 * @param folder the store's folder
 */
record Places(Path folder) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final int READABLE = 64;
    private static final int HASH_BYTES = 6;

    /** The folder of a resource: readable, but safe on file systems that ignore case or limit names to 255 bytes. */
    Path of(String name) {
        String start = name.substring(0, Math.min(name.length(), READABLE)).toLowerCase(Locale.ROOT);
        return folder.resolve(start + "-" + HexFormat.of().formatHex(sha256(name), 0, HASH_BYTES));
    }

    /**
     * Refuses what is no name.
     *
     * @throws StoreException if it is not letters, digits, underscores and hyphens
     */
    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new StoreException("\"" + name + "\" is no name for parallel data: give 1 to 256 letters, digits,"
                    + " underscores and hyphens");
        }
    }

    /** Removes a folder with all that is in it, if it is there. */
    static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
