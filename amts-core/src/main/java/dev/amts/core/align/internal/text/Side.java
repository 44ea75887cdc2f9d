package dev.amts.core.align.internal.text;

import dev.amts.api.align.Sentence;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.List;

/**
 * What the features need to know of the sentences of one side, in arrays by sentence. Immutable by convention: nobody
 * writes into the arrays.
 */
public final class Side {
    /** How many sentences. */
    public final int size;

    /** Length in characters, white space aside; never 0. */
    public final double[] characters;

    /** Length in clauses. */
    public final double[] clauses;

    /** Class of the last character: {@link Marks#LAST_CLASSES}. */
    public final byte[] last;

    /** Class of the first character: {@link Marks#FIRST_CLASSES}. */
    public final byte[] first;

    /** Counts of marks, by kind and sentence. */
    public final byte[][] counts;

    /** 1 where a paragraph ends with the sentence, else 0. */
    public final byte[] paragraphEnd;

    /** The sentences' texts, without marks that are not part of a sentence. */
    public final List<String> texts;

    private Side(List<String> texts, int[] paragraphs) {
        this.texts = List.copyOf(texts);
        size = texts.size();
        characters = new double[size];
        clauses = new double[size];
        last = new byte[size];
        first = new byte[size];
        counts = new byte[Marks.COUNTED][size];
        paragraphEnd = new byte[size];
        byte[] marks = new byte[Marks.COUNTED];
        for (int i = 0; i < size; i++) {
            String text = texts.get(i);
            characters[i] = 1 + visible(text);
            clauses[i] = Marks.clauses(text);
            last[i] = (byte) Marks.lastClass(text);
            first[i] = (byte) Marks.firstClass(text);
            java.util.Arrays.fill(marks, (byte) 0);
            Marks.count(text, marks);
            for (int kind = 0; kind < Marks.COUNTED; kind++) {
                counts[kind][i] = marks[kind];
            }
            paragraphEnd[i] = (byte) (i + 1 == size || paragraphs[i] != paragraphs[i + 1] ? 1 : 0);
        }
    }

    /** The side of these sentences. */
    public static Side of(List<Sentence> sentences) {
        int[] paragraphs = sentences.stream().mapToInt(Sentence::paragraph).toArray();
        List<String> texts =
                sentences.stream().map(sentence -> plain(sentence.text())).toList();
        return new Side(texts, paragraphs);
    }

    /** The text without emphasis and marks for slides. */
    public static String plain(CodedText text) {
        for (InlineCode code : text.codes()) {
            if (code.kind() == CodeKind.SLIDE_MARK || code.kind() == CodeKind.EMPHASIS) {
                return text.without(CodeKind.SLIDE_MARK, CodeKind.EMPHASIS).text();
            }
        }
        return text.text();
    }

    private static int visible(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isLowSurrogate(c)) {
                count++;
            }
        }
        return count;
    }
}
