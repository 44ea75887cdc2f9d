package dev.amts.core.parallel.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that each Java platform has. */
final class Hashes {
    private Hashes() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
