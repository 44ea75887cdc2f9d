package dev.amts.core.align;

import dev.amts.api.Language;
import dev.amts.api.align.SentenceEmbedder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Embeds texts by their character trigrams, hashed to a fixed number of dimensions: the same text always gives the same
 * vector, and texts that share names, numbers and roots of words are alike. It knows no language; it serves related
 * languages, and tests. Immutable and thread-safe.
 */
public final class HashedNgramEmbedder implements SentenceEmbedder {
    private static final int DIMENSIONS = 512;
    private static final int N = 3;

    /** An embedder; it has no settings. */
    public HashedNgramEmbedder() {}

    @Override
    public List<float[]> embed(List<String> texts, Language language) {
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (String text : texts) {
            vectors.add(embed(text));
        }
        return vectors;
    }

    private static float[] embed(String text) {
        float[] vector = new float[DIMENSIONS];
        String padded = " " + text.toLowerCase(Locale.ROOT).strip() + " ";
        for (int i = 0; i + N <= padded.length(); i++) {
            int hash = 0;
            for (int k = i; k < i + N; k++) {
                hash = hash * 31 + padded.charAt(k);
            }
            hash *= 0x9E3779B1;
            hash ^= hash >>> 15;
            // The sign of a second hash keeps unrelated texts near a right angle.
            vector[(hash >>> 1) % DIMENSIONS] += (hash & 1) == 0 ? 1 : -1;
        }
        return vector;
    }
}
