package dev.amts.core.sync.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What earlier synchronizations of a book knew and the files no longer tell: translations of text that went or changed,
 * which source block has which translation, and which has none on purpose. Immutable. With it, a source that goes back to
 * what it was gets its old translation back.
 *
 * <p>Keys are digests of the text of source blocks, so that a memory can be kept beside the book without its text being
 * there twice.
 *
 * @param passages translations that a draft took out or changed
 * @param gaps what stood between two blocks, by both keys, where a draft has something else there
 * @param translations digests of the translations of source blocks, by key; the empty text for a block that has none
 * @param hosts the key of the block that a block of the translation alone came after, by its digest
 */
public record SyncMemory(
        List<Passage> passages,
        Map<String, String> gaps,
        Map<String, Set<String>> translations,
        Map<String, String> hosts) {
    /** A memory of nothing. */
    public static final SyncMemory NONE = new SyncMemory(List.of(), Map.of(), Map.of(), Map.of());

    /** Only the first characters of a digest are kept: enough to tell the blocks of a book apart, and to read a diff. */
    private static final int DIGITS = 20;

    public SyncMemory {
        passages = List.copyOf(passages);
        gaps = Map.copyOf(gaps);
        translations = Map.copyOf(translations);
        hosts = Map.copyOf(hosts);
    }

    /**
     * A translation of source blocks in a row. Immutable.
     *
     * @param before the key of the block before them; empty at the begin
     * @param keys the blocks' keys
     * @param target the translation as it stood, with its marks; empty if they had none on purpose
     */
    public record Passage(String before, List<String> keys, String target) {
        public Passage {
            keys = List.copyOf(keys);
        }
    }

    /** The digest of a text, as keys have it. */
    public static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The key of a place between two blocks. */
    public static String place(String before, String after) {
        return before + ":" + after;
    }

    /** The longest passage that begins at a place in a list of keys, if there is one. */
    public Optional<Passage> at(List<String> keys, int start) {
        Passage best = null;
        String before = start > 0 ? keys.get(start - 1) : "";
        for (Passage each : passages) {
            int end = start + each.keys().size();
            if (end <= keys.size() && keys.subList(start, end).equals(each.keys()) && isBetter(each, best, before)) {
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Passage one, @org.jspecify.annotations.Nullable Passage other, String before) {
        if (other == null || one.keys().size() != other.keys().size()) {
            return other == null || one.keys().size() > other.keys().size();
        }
        return one.before().equals(before) || !other.before().equals(before);
    }

    /** This memory and a later one, which counts where both know something. */
    public SyncMemory plus(SyncMemory later) {
        Map<String, Passage> all = new LinkedHashMap<>();
        passages.forEach(each -> all.put(each.before() + "|" + each.keys(), each));
        later.passages.forEach(each -> all.put(each.before() + "|" + each.keys(), each));
        Map<String, String> places = new TreeMap<>(gaps);
        places.putAll(later.gaps);
        Map<String, Set<String>> known = new TreeMap<>(translations);
        later.translations.forEach((key, digests) -> known.merge(key, digests, SyncMemory::union));
        Map<String, String> after = new TreeMap<>(hosts);
        after.putAll(later.hosts);
        return new SyncMemory(new ArrayList<>(all.values()), places, known, after);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> out = new LinkedHashSet<>(one);
        out.addAll(other);
        return out;
    }
}
