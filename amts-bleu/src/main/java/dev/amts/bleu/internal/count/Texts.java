package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.scan.TokenList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a hypothesis and of its references, reused from segment to segment. */
final class Texts {
    private final WordSource hypothesisSource;
    private final WordSource referenceSource;
    private final WordSource.Text hypothesis = new WordSource.Text();
    private final List<WordSource.Text> references = new ArrayList<>();
    private TokenList[] referenceWords = new TokenList[0];
    private int count;

    Texts(WordSource source) {
        this(source, source);
    }

    Texts(WordSource hypotheses, WordSource references) {
        hypothesisSource = hypotheses;
        referenceSource = references;
    }

    void read(String hyp, List<String> refs) {
        reserve(refs.size());
        hypothesisSource.read(hyp, hypothesis);
        for (int r = 0; r < count; r++) {
            referenceSource.read(refs.get(r), references.get(r));
        }
    }

    /** Reads as many of these lines, from the first on, as are best read at once; returns how many. */
    int read(LineBlock hyp, LineBlock[] refs, int from, int to) {
        reserve(refs.length);
        int lines = WordSource.linesAtOnce(hyp, from, to);
        hypothesisSource.read(hyp, from, from + lines, hypothesis);
        for (int r = 0; r < count; r++) {
            referenceSource.read(refs[r], from, from + lines, references.get(r));
        }
        return lines;
    }

    /** How many lines were read. */
    int lines() {
        return hypothesis.words.lines();
    }

    /** Makes one of the lines read the one whose words are seen. */
    void select(int line) {
        hypothesis.words.select(line);
        for (int r = 0; r < count; r++) {
            referenceWords[r].select(line);
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
