package dev.amts.core.parallel.clean;

import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.parallel.DropReason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which target a source keeps, where it has several: that of most pairs, of those the one with the highest score,
 * of those the first. Two passes: {@link #count} all pairs, then {@link #judge} them in the same order. Not thread-safe.
 *
 * <p>Holds 128 bits of SHA-256 instead of each text: about 150 bytes a pair.
 */
final class Duplicates {
    private final MessageDigest digest;
    private final Map<Fingerprint, Map<Fingerprint, Support>> targets = new HashMap<>();
    private final Map<Fingerprint, Fingerprint> best = new HashMap<>();
    private final Set<Fingerprint> kept = new HashSet<>();

    Duplicates() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    private record Fingerprint(long high, long low) {}

    /** What speaks for one target of a source. */
    private record Support(int pairs, double score, int rank) {
        Support plus(double other) {
            return new Support(pairs + 1, Math.max(score, other), rank);
        }

        boolean beats(Support other) {
            if (pairs != other.pairs) {
                return pairs > other.pairs;
            }
            return score != other.score ? score > other.score : rank < other.rank;
        }
    }

    void count(SegmentPair pair, double score) {
        Map<Fingerprint, Support> ofSource = targets.computeIfAbsent(of(pair.source()), key -> new HashMap<>(2));
        int rank = ofSource.size();
        ofSource.merge(of(pair.target()), new Support(1, score, rank), (old, one) -> old.plus(one.score()));
    }

    /** Why not to keep the pair, if it is not the first of the best for its source. */
    Optional<DropReason> judge(SegmentPair pair) {
        Fingerprint source = of(pair.source());
        Fingerprint wanted = best.computeIfAbsent(source, this::bestTarget);
        if (!of(pair.target()).equals(wanted)) {
            return Optional.of(DropReason.OTHER_TRANSLATION);
        }
        return kept.add(source) ? Optional.empty() : Optional.of(DropReason.DUPLICATE);
    }

    private Fingerprint bestTarget(Fingerprint source) {
        return targets.getOrDefault(source, Map.of()).entrySet().stream()
                .reduce((one, other) -> other.getValue().beats(one.getValue()) ? other : one)
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalStateException("a pair that was not counted"));
    }

    private Fingerprint of(String text) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(hash.getLong(), hash.getLong());
    }
}
