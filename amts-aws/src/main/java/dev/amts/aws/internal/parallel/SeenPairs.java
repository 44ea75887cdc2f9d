package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.aws.internal.access.Checksum;
import java.util.HashSet;
import java.util.Set;

/** Which pairs there were, by the first 64 bits of their SHA-256, so that the pairs need not be kept. Not thread-safe. */
final class SeenPairs {
    private final Set<Long> seen = new HashSet<>();

    /** Whether a pair is one that there was before. */
    boolean isRepeated(Language target, SegmentPair pair) {
        String digest = Checksum.of(target + "\u0000" + pair.source() + "\u0000" + pair.target());
        return !seen.add(Long.parseUnsignedLong(digest.substring(0, 16), 16));
    }
}
