package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.edit.TranslationEdits;
import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * TER's statistics: the edits to the nearest reference, and the summed lengths of all references. For one thread at a
 * time.
 */
public final class TerCounter implements SegmentCounter {
    private final Function<String, List<String>> tokenizer;
    private final Function<String, List<String>> referenceTokenizer;
    private final TranslationEdits edits = new TranslationEdits();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A counter of words as the tokenizers separate them. */
    public TerCounter(Function<String, List<String>> tokenizer, Function<String, List<String>> referenceTokenizer) {
        this.tokenizer = tokenizer;
        this.referenceTokenizer = referenceTokenizer;
    }

    @Override
    public void count(String hypothesis, List<String> references, long[] sums) {
        numbers.clear();
        int[] hyp = words(tokenizer.apply(WhiteSpace.stripEnd(hypothesis)));
        int fewest = Integer.MAX_VALUE;
        for (String reference : references) {
            int[] ref = words(referenceTokenizer.apply(WhiteSpace.stripEnd(reference)));
            fewest = Math.min(fewest, edits.count(hyp, ref));
            sums[1] += ref.length;
        }
        sums[0] += fewest;
    }

    @Override
    public void count(LineBlock hypotheses, LineBlock[] references, int from, int to, long[] sums) {
        for (int line = from; line < to; line++) {
            List<String> texts = new ArrayList<>(references.length);
            for (LineBlock reference : references) {
                texts.add(reference.text(line));
            }
            count(hypotheses.text(line), texts, sums);
        }
    }

    private int[] words(List<String> words) {
        int[] ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = numbers.computeIfAbsent(words.get(i), word -> numbers.size());
        }
        return ids;
    }
}
