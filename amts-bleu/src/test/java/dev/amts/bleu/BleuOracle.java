package dev.amts.bleu;

import dev.amts.bleu.internal.text.LowerCase;
import dev.amts.bleu.internal.text.WhiteSpace;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BLEU's statistics the plain way: regular expressions, strings and maps. What the fast way is held against. */
final class BleuOracle {
    private BleuOracle() {}

    static double[] vector(
            StandardTokenizer tokenizer, LetterCase letterCase, int order, String hypothesis, List<String> references) {
        List<String> hyp = words(tokenizer, letterCase, hypothesis);
        List<List<String>> refs = references.stream()
                .map(reference -> words(tokenizer, letterCase, reference))
                .toList();
        double[] vector = new double[2 + 2 * order];
        vector[0] = hyp.size();
        vector[1] = refs.stream()
                .mapToInt(List::size)
                .boxed()
                .min((a, b) -> {
                    int nearer = Math.abs(a - hyp.size()) - Math.abs(b - hyp.size());
                    return nearer != 0 ? nearer : a - b;
                })
                .orElseThrow();
        for (int n = 1; n <= order; n++) {
            Map<List<String>, Integer> most = new HashMap<>();
            for (List<String> ref : refs) {
                ngrams(ref, n).forEach((ngram, count) -> most.merge(ngram, count, Math::max));
            }
            for (Map.Entry<List<String>, Integer> entry : ngrams(hyp, n).entrySet()) {
                vector[1 + n] += Math.min(entry.getValue(), most.getOrDefault(entry.getKey(), 0));
                vector[1 + order + n] += entry.getValue();
            }
        }
        return vector;
    }

    static Map<List<String>, Integer> ngrams(List<String> words, int n) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            counts.merge(List.copyOf(words.subList(i, i + n)), 1, Integer::sum);
        }
        return counts;
    }

    private static List<String> words(StandardTokenizer tokenizer, LetterCase letterCase, String text) {
        String cased = letterCase == LetterCase.LOWER ? LowerCase.of(text) : text;
        return WhiteSpace.split(tokenizer.tokenize(WhiteSpace.stripEnd(cased)));
    }
}
