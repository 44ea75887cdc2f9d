package dev.amts.core.experiment.internal.heldout;

import dev.amts.core.text.LineJoiner;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The set of a text's character n-grams, hashed (Broder 1997). Letters and digits only, without case and width, so that
 * markup, quotes and spaces make no difference. Immutable.
 *
 * @param hashes ascending, each once
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
record Shingles(int[] hashes) {
    /** Four letters span a word's end; two ideographs are a word. */
    private static final int LETTERS = 4;

    private static final int IDEOGRAPHS = 2;

    static Shingles of(String text) {
        int[] characters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        long wide = Arrays.stream(characters).filter(LineJoiner::isWide).count();
        int n = 2 * wide > characters.length ? IDEOGRAPHS : LETTERS;
        if (characters.length <= n) {
            return new Shingles(
                    characters.length == 0 ? new int[0] : new int[] {hash(characters, 0, characters.length)});
        }
        int[] all = new int[characters.length - n + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = hash(characters, i, n);
        }
        return new Shingles(Arrays.stream(all).sorted().distinct().toArray());
    }

    int size() {
        return hashes.length;
    }

    /** The share of shingles in both among those in either (Jaccard). */
    double similarity(Shingles other) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = hashes.length + other.hashes.length - common;
        return either == 0 ? 0 : (double) common / either;
    }

    /** FNV-1a with a final mixing, so that the order of hashes has nothing to do with that of texts. */
    private static int hash(int[] characters, int start, int length) {
        int hash = 0x811c9dc5;
        for (int i = start; i < start + length; i++) {
            hash = (hash ^ characters[i]) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        return hash ^ hash >>> 13;
    }
}
