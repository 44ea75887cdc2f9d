package dev.amts.core.align.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units of one language that the lexicon relates: generated ones (characters of scripts without spaces, stems of
 * words), and conditioning ones (those, longer stems, and n-grams that occur often enough).
 */
final class LexicalVocabulary {
    private static final int STEM = 4;
    private static final int LONG_STEM = 7;
    private static final int MOST_TOKENS = 3;

    /** A unit that occurs once says nothing, for its own sentence is left out when that is scored. */
    private static final int LEAST_COUNT = 2;

    private static final int LEAST_NGRAM_COUNT = 3;

    /** What stands before the last stem of a unit, beside another unit: nothing, or nothing and the stem is a long one. */
    private static final int NOTHING = 0;

    private static final int NOTHING_LONG = 1;
    private static final int FIRST_UNIT = 2;

    private final Map<String, ?> knownConditions;
    private final Set<String> knownGenerated;

    /** Stems: what the tokens of n-grams are numbered by. */
    private final Vocabulary stems = new Vocabulary();

    private final BitSet ideographic = new BitSet();
    private final PairNumbers ngrams = new PairNumbers();

    /**
     * All units by number: how many tokens each has (long stems have 0), its last stem, what stands before that, how often
     * it stands in the text, and one more than its numbers in the two vocabularies, or 0.
     */
    private byte[] tokensOf = new byte[256];

    private int[] lastOf = new int[256];
    private int[] beforeOf = new int[256];
    private int[] countOf = new int[256];
    private int[] generatedOf = new int[0];
    private int[] conditionOf = new int[0];
    private int size;

    private final Vocabulary generated = new Vocabulary();
    private final Vocabulary conditions = new Vocabulary();

    /**
     * A vocabulary of a language.
     *
     * @param asConditions a lexicon's counts with this language's units first
     * @param asGenerated a lexicon's counts with this language's units second
     */
    LexicalVocabulary(Map<String, ?> asConditions, Map<String, Map<String, Float>> asGenerated) {
        knownConditions = asConditions;
        knownGenerated = new HashSet<>();
        asGenerated.values().forEach(units -> knownGenerated.addAll(units.keySet()));
    }

    /** The units of a side as they stand, before it is known which of them are rare. Immutable by convention. */
    static final class Counted {
        /** For each sentence, in turn: a unit and its place. */
        private final IntLists units;

        /** How many tokens each sentence has. */
        private final int[] tokens;

        private Counted(IntLists units, int[] tokens) {
            this.units = units;
            this.tokens = tokens;
        }
    }

    /** Counts the units of a side. */
    Counted count(Side side) {
        IntLists.Builder lists = new IntLists.Builder();
        int[] tokens = new int[side.size];
        for (int i = 0; i < side.size; i++) {
            tokens[i] = Math.max(1, count(side.texts.get(i), lists));
            lists.endList();
        }
        return new Counted(lists.build(), tokens);
    }

    private int count(String text, IntLists.Builder into) {
        List<Tokens.Token> tokens = Tokens.of(text);
        int[] stemsOf = new int[tokens.size()];
        for (int i = 0; i < stemsOf.length; i++) {
            stemsOf[i] = stem(tokens.get(i), STEM);
        }
        for (int i = 0; i < stemsOf.length; i++) {
            int before = NOTHING;
            for (int n = 1; n <= MOST_TOKENS && i + n <= stemsOf.length; n++) {
                before = FIRST_UNIT + count(before, stemsOf[i + n - 1], n, 2 * i + n, into);
            }
            if (!tokens.get(i).ideographic() && tokens.get(i).text().length() > STEM) {
                count(NOTHING_LONG, stem(tokens.get(i), LONG_STEM), 0, 2 * i + 1, into);
            }
        }
        return stemsOf.length;
    }

    /** Counts a unit, which is a stem after another unit or after nothing, once more. */
    private int count(int before, int stem, int tokens, int at, IntLists.Builder into) {
        int unit = ngrams.number(before, stem, size);
        if (unit == size) {
            if (size == tokensOf.length) {
                grow();
            }
            tokensOf[size] = (byte) tokens;
            beforeOf[size] = before;
            lastOf[size] = stem;
            size++;
        }
        countOf[unit]++;
        into.add(unit);
        into.add(Math.min(at, Short.MAX_VALUE));
        return unit;
    }

    private void grow() {
        tokensOf = Arrays.copyOf(tokensOf, size * 2);
        lastOf = Arrays.copyOf(lastOf, size * 2);
        beforeOf = Arrays.copyOf(beforeOf, size * 2);
        countOf = Arrays.copyOf(countOf, size * 2);
    }

    private String word(int unit) {
        String last = stems.word(lastOf[unit]);
        if (beforeOf[unit] < FIRST_UNIT) {
            return last;
        }
        return word(beforeOf[unit] - FIRST_UNIT) + (ideographic.get(lastOf[unit]) ? "" : " ") + last;
    }

    /** The units of a side's sentences, those known to be rare left out. To be asked when all sides are counted. */
    SideUnits units(Counted counted) {
        generatedOf = Arrays.copyOf(generatedOf, size);
        conditionOf = Arrays.copyOf(conditionOf, size);
        PlacedLists made = new PlacedLists();
        PlacedLists given = new PlacedLists();
        IntLists units = counted.units;
        for (int sentence = 0; sentence < units.size(); sentence++) {
            for (int k = units.start(sentence); k < units.end(sentence); k += 2) {
                int unit = units.value(k);
                if (isGenerated(unit)) {
                    made.add(number(unit, generatedOf, generated), units.value(k + 1));
                }
                if (isCondition(unit)) {
                    given.add(number(unit, conditionOf, conditions), units.value(k + 1));
                }
            }
            made.endList();
            given.endList();
        }
        return new SideUnits(made.lists(), made.places(), given.lists(), given.places(), counted.tokens);
    }

    private boolean isGenerated(int unit) {
        return tokensOf[unit] == 1
                && (countOf[unit] >= LEAST_COUNT || (!knownGenerated.isEmpty() && knownGenerated.contains(word(unit))));
    }

    private boolean isCondition(int unit) {
        return countOf[unit] >= (tokensOf[unit] <= 1 ? LEAST_COUNT : LEAST_NGRAM_COUNT)
                || (!knownConditions.isEmpty() && knownConditions.containsKey(word(unit)));
    }

    /** The number of a unit in a vocabulary, in which it is counted once more. */
    private int number(int unit, int[] numbers, Vocabulary vocabulary) {
        if (numbers[unit] == 0) {
            numbers[unit] = vocabulary.id(word(unit)) + 1;
        }
        vocabulary.countAgain(numbers[unit] - 1);
        return numbers[unit] - 1;
    }

    /** Lists of units in ascending order, with their places beside them. */
    private static final class PlacedLists {
        private final IntLists.Builder lists = new IntLists.Builder();
        private short[] places = new short[256];
        private int size;
        private long[] list = new long[64];
        private int length;

        void add(int unit, int place) {
            if (length == list.length) {
                list = Arrays.copyOf(list, length * 2);
            }
            list[length++] = (long) unit << 16 | place;
        }

        void endList() {
            Arrays.sort(list, 0, length);
            if (size + length > places.length) {
                places = Arrays.copyOf(places, Math.max(size + length, size * 2));
            }
            for (int k = 0; k < length; k++) {
                lists.add((int) (list[k] >>> 16));
                places[size++] = (short) (list[k] & 0x7FFF);
            }
            lists.endList();
            length = 0;
        }

        IntLists lists() {
            return lists.build();
        }

        short[] places() {
            return Arrays.copyOf(places, size);
        }
    }

    Vocabulary generatedUnits() {
        return generated;
    }

    Vocabulary conditionUnits() {
        return conditions;
    }

    /** The number of a token's stem. */
    private int stem(Tokens.Token token, int length) {
        String text = token.text();
        if (!token.ideographic()) {
            return stems.id(text.length() <= length ? text : text.substring(0, length));
        }
        int stem = stems.id(text);
        ideographic.set(stem);
        return stem;
    }
}
