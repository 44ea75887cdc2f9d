package dev.amts.core.align.internal.text;

import java.util.Arrays;
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

    private final Map<String, ?> knownConditions;
    private final Set<String> knownGenerated;

    /** All units, and of how many tokens each is; long stems have 0. */
    private final Vocabulary all = new Vocabulary();

    private byte[] tokensOf = new byte[256];

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
        StringBuilder unit = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            unit.setLength(0);
            for (int n = 1; n <= MOST_TOKENS && i + n <= tokens.size(); n++) {
                Tokens.Token last = tokens.get(i + n - 1);
                if (n > 1 && !last.ideographic()) {
                    unit.append(' ');
                }
                unit.append(stem(last, STEM));
                count(unit.toString(), n, 2 * i + n, into);
            }
            if (!tokens.get(i).ideographic() && tokens.get(i).text().length() > STEM) {
                count(stem(tokens.get(i), LONG_STEM), 0, 2 * i + 1, into);
            }
        }
        return tokens.size();
    }

    private void count(String unit, int tokens, int at, IntLists.Builder into) {
        int id = all.count(unit);
        if (id >= tokensOf.length) {
            tokensOf = Arrays.copyOf(tokensOf, id * 2);
        }
        tokensOf[id] = (byte) tokens;
        into.add(id);
        into.add(Math.min(at, Short.MAX_VALUE));
    }

    /** The units of a side's sentences, those known to be rare left out. To be asked when all sides are counted. */
    SideUnits units(Counted counted) {
        PlacedLists made = new PlacedLists();
        PlacedLists given = new PlacedLists();
        IntLists units = counted.units;
        for (int sentence = 0; sentence < units.size(); sentence++) {
            for (int k = units.start(sentence); k < units.end(sentence); k += 2) {
                int id = units.value(k);
                String unit = all.word(id);
                int count = all.countOf(id);
                int tokens = tokensOf[id];
                if (tokens == 1 && (count >= LEAST_COUNT || knownGenerated.contains(unit))) {
                    made.add(generated.count(unit), units.value(k + 1));
                }
                int least = tokens <= 1 ? LEAST_COUNT : LEAST_NGRAM_COUNT;
                if (count >= least || knownConditions.containsKey(unit)) {
                    given.add(conditions.count(unit), units.value(k + 1));
                }
            }
            made.endList();
            given.endList();
        }
        return new SideUnits(made.lists(), made.places(), given.lists(), given.places(), counted.tokens);
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

    private static String stem(Tokens.Token token, int length) {
        String text = token.text();
        return token.ideographic() || text.length() <= length ? text : text.substring(0, length);
    }
}
