package dev.amts.core.engine.adaptive.postedit;

import dev.amts.core.align.word.WordLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that could stand in the place of an engine's words, phrase by phrase. Immutable.
 *
 * @param engine the engine's words
 * @param options for each of them what could stand from there on
 * @param order the model that the options' numbers are of
 */
record Lattice(List<Word> engine, List<List<Option>> options, Ngrams order) {
    /** How many replacements of the same words are looked at. */
    private static final int MOST = 10;

    /**
     * @param links of the source words to the engine's
     */
    static Lattice of(List<Word> source, List<Word> engine, WordLinks links, PhraseTable table, Ngrams order) {
        List<List<Option>> options = new ArrayList<>();
        for (int start = 0; start < engine.size(); start++) {
            List<Option> here = new ArrayList<>();
            for (int end = start + 1; end <= Math.min(engine.size(), start + Lesson.LONGEST); end++) {
                String key = Phrase.key(engine, start, end);
                String origin = Lesson.origin(source, links, start, end);
                if (end == start + 1 || table.knows(key)) {
                    List<Word> same = List.copyOf(engine.subList(start, end));
                    here.add(option(end, new Phrase(same, key), key, origin, table, order));
                }
                int last = end;
                int codes = codes(engine.subList(start, end));
                table.replacements(key, origin).stream()
                        .map(table::phrase)
                        .filter(phrase -> codes(phrase.words()) == codes)
                        .map(phrase -> option(last, phrase, key, origin, table, order))
                        .sorted(Comparator.comparingDouble((Option each) -> -each.score(Weights.initial()))
                                .thenComparing(Option::key))
                        .limit(MOST)
                        .forEach(here::add);
            }
            options.add(List.copyOf(here));
        }
        return new Lattice(engine, List.copyOf(options), order);
    }

    private static int codes(List<Word> words) {
        return (int) words.stream().filter(Word::isCode).count();
    }

    private static Option option(
            int end, Phrase phrase, String engine, String source, PhraseTable table, Ngrams order) {
        boolean kept = phrase.key().equals(engine);
        double[] features = new double[Weights.ORDER];
        features[Weights.TRANSLATION] = Math.log(table.probability(phrase.key(), engine, source));
        features[Weights.INVERSE] = Math.log(table.inverse(phrase.key(), engine));
        features[Weights.WORDS] = phrase.words().size();
        features[Weights.PHRASES] = 1;
        features[Weights.KEPT] = kept ? phrase.words().size() : 0;
        int[] numbers = phrase.words().stream()
                .mapToInt(word -> order.number(word.key()))
                .toArray();
        int support = table.support(engine, source, phrase.key());
        return new Option(end, phrase, kept, features, numbers, source, support);
    }
}
