package dev.amts.bleu;

import dev.amts.bleu.internal.text.WhiteSpace;
import dev.amts.bleu.tokenize.ChrfWords;
import java.util.List;
import java.util.Map;

/** chrF's statistics for one reference the plain way. */
final class ChrfOracle {
    private ChrfOracle() {}

    static double[] vector(int characterOrder, int wordOrder, String hypothesis, String reference) {
        double[] vector = new double[3 * (characterOrder + wordOrder)];
        for (int n = 1; n <= characterOrder; n++) {
            put(vector, n - 1, characters(hypothesis), characters(reference), n);
        }
        for (int n = 1; n <= wordOrder; n++) {
            put(vector, characterOrder + n - 1, ChrfWords.split(hypothesis), ChrfWords.split(reference), n);
        }
        return vector;
    }

    private static void put(double[] vector, int order, List<String> hyp, List<String> ref, int n) {
        Map<List<String>, Integer> theirs = BleuOracle.ngrams(ref, n);
        for (Map.Entry<List<String>, Integer> entry : BleuOracle.ngrams(hyp, n).entrySet()) {
            vector[3 * order] += theirs.isEmpty() ? 0 : entry.getValue();
            vector[3 * order + 2] += Math.min(entry.getValue(), theirs.getOrDefault(entry.getKey(), 0));
        }
        vector[3 * order + 1] = Math.max(0, ref.size() - n + 1);
    }

    /** Word by word: put together, halves of a surrogate pair from two words would become one character. */
    private static List<String> characters(String text) {
        return WhiteSpace.split(text).stream()
                .flatMap(word -> word.codePoints().mapToObj(Character::toString))
                .toList();
    }
}
