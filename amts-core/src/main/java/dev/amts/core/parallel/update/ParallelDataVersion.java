package dev.amts.core.parallel.update;

import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Stream;

/** What tells two states of parallel data apart: a digest of its pairs in order, whatever file or store they lie in. */
public final class ParallelDataVersion {
    /** Enough to tell the versions of one book's data apart, and to read a diff. */
    private static final int DIGITS = 12;

    private ParallelDataVersion() {}

    /** The first 12 hexadecimal digits of the SHA-256 of all pairs. The pairs are streamed. */
    public static String of(ParallelData data) {
        try (Stream<SegmentPair> pairs = data.pairs()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Iterator<SegmentPair> each = pairs.iterator(); each.hasNext(); ) {
                SegmentPair pair = each.next();
                add(digest, pair.source());
                add(digest, pair.target());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
