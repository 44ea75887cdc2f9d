package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.scan.TokenList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a hypothesis and of its references, reused from segment to segment. */
final class Texts {
    private final WordSource source;
    private final WordSource.Text hypothesis = new WordSource.Text();
    private final List<WordSource.Text> references = new ArrayList<>();
    private TokenList[] referenceWords = new TokenList[0];
    private int count;

    Texts(WordSource source) {
        this.source = source;
    }

    void read(String hyp, List<String> refs) {
        reserve(refs.size());
        source.read(hyp, hypothesis);
        for (int r = 0; r < count; r++) {
            source.read(refs.get(r), references.get(r));
        }
    }

    void read(LineBlock hyp, LineBlock[] refs, int line) {
        reserve(refs.length);
        // One call for all keeps the compiler from working on two copies of the scanner.
        for (int r = -1; r < count; r++) {
            source.read(r < 0 ? hyp : refs[r], line, r < 0 ? hypothesis : references.get(r));
        }
    }

    TokenList hypothesis() {
        return hypothesis.words;
    }

    /** The references' words, in an array that may be longer. */
    TokenList[] references() {
        return referenceWords;
    }

    int count() {
        return count;
    }

    private void reserve(int wanted) {
        count = wanted;
        while (references.size() < wanted) {
            WordSource.Text text = new WordSource.Text();
            references.add(text);
            referenceWords = Arrays.copyOf(referenceWords, references.size());
            referenceWords[references.size() - 1] = text.words;
        }
    }
}
