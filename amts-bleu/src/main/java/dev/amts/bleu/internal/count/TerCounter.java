package dev.amts.bleu.internal.count;

import static dev.amts.bleu.internal.count.Occurrences.NONE;
import static dev.amts.bleu.internal.count.Occurrences.NOWHERE;

import dev.amts.bleu.internal.edit.TranslationEdits;
import dev.amts.bleu.internal.scan.TokenList;

/**
 * TER's statistics: the edits to the nearest reference, and the summed lengths of all references. For one thread at a
 * time.
 */
public final class TerCounter extends TextCounter {
    private final TranslationEdits edits = new TranslationEdits();
    /** The hypothesis': a word's number is the place where it is first. */
    private final Occurrences places = new Occurrences();

    private int[] firstPlaces = new int[128];
    private int[] lastPlaces = new int[128];

    /** A counter of words as these sources have them. */
    public TerCounter(WordSource hypotheses, WordSource references) {
        super(new Texts(hypotheses, references));
    }

    @Override
    void count(long[] sums) {
        places.begin(texts.hypothesis());
        for (int line = 0; line < texts.lines(); line++) {
            texts.select(line);
            places.setLine();
            int[] hyp = hypothesisNumbers(texts.hypothesis().size);
            int fewest = Integer.MAX_VALUE;
            for (int r = 0; r < texts.count(); r++) {
                int[] ref = referenceNumbers(texts.references()[r]);
                fewest = Math.min(fewest, edits.count(hyp, ref));
                sums[1] += ref.length;
            }
            sums[0] += fewest;
        }
    }

    private int[] hypothesisNumbers(int words) {
        int[] numbers = new int[words];
        int place = places.firstPlace();
        if (firstPlaces.length < place + words) {
            firstPlaces = new int[2 * (place + words)];
        }
        for (int i = 0; i < words; i++) {
            int before = places.previous[place];
            numbers[i] = before == NONE ? place : firstPlaces[before];
            firstPlaces[place++] = numbers[i];
        }
        return numbers;
    }

    /** Words that the hypothesis does not have are all alike: they are only ever compared with its own. */
    private int[] referenceNumbers(TokenList reference) {
        if (lastPlaces.length < reference.words()) {
            lastPlaces = new int[2 * reference.words()];
        }
        places.find(reference, lastPlaces);
        int[] numbers = new int[reference.size];
        for (int i = 0; i < numbers.length; i++) {
            int last = lastPlaces[reference.first + i];
            numbers[i] = last == NOWHERE ? NOWHERE : firstPlaces[last];
        }
        return numbers;
    }
}
