package dev.amts.core.engine.adaptive.postedit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often which words of an engine were replaced with which by people, and how likely they are in another place. Immutable
 * once filled.
 *
 * <p>The probability looks first at what people wrote where the engine wrote the same for the same source words; with less
 * of that, at the engine's words alone, then at the source words alone, and with nothing of all that it is that the words
 * are kept. Each step is worth as much as a few observations (Dirichlet smoothing), so that what was seen once is no rule.
 */
final class PhraseTable {
    private static final double JOINT = 1;
    private static final double ENGINE = 1;
    private static final double SOURCE = 2;
    private static final double INVERSE = 1;

    private final Map<String, Counts> byBoth = new HashMap<>();
    private final Map<String, Counts> byEngine = new HashMap<>();
    private final Map<String, Counts> bySource = new HashMap<>();
    private final Map<String, Double> human = new HashMap<>();
    private final Map<String, Phrase> phrases = new HashMap<>();

    /** What was seen in one place. */
    private static final class Counts {
        final Map<String, Double> humans = new LinkedHashMap<>();
        double total;

        void add(String phrase, double count) {
            humans.merge(phrase, count, Double::sum);
            total += count;
        }

        double get(String phrase) {
            return humans.getOrDefault(phrase, 0.);
        }
    }

    private static final Counts NOTHING = new Counts();

    static PhraseTable of(List<List<Correction>> corrections) {
        PhraseTable table = new PhraseTable();
        corrections.forEach(each -> each.forEach(table::add));
        return table;
    }

    private void add(Correction correction) {
        String phrase = correction.human().key();
        phrases.putIfAbsent(phrase, correction.human());
        byEngine.computeIfAbsent(correction.engine(), key -> new Counts()).add(phrase, 1);
        human.merge(phrase, 1., Double::sum);
        if (!correction.source().isEmpty()) {
            bySource.computeIfAbsent(correction.source(), key -> new Counts()).add(phrase, 1);
            byBoth.computeIfAbsent(both(correction.engine(), correction.source()), key -> new Counts())
                    .add(phrase, 1);
        }
    }

    private static String both(String engine, String source) {
        return engine + '\u0003' + source;
    }

    /** Whether the engine's words were ever seen in a row. */
    boolean knows(String engine) {
        return byEngine.containsKey(engine);
    }

    /** What people have written where the engine wrote these words, or for these source words; without the words themselves. */
    Set<String> replacements(String engine, String source) {
        Set<String> found = new LinkedHashSet<>();
        found.addAll(byEngine.getOrDefault(engine, NOTHING).humans.keySet());
        found.addAll(bySource.getOrDefault(source, NOTHING).humans.keySet());
        found.remove(engine);
        return found;
    }

    /** How often people wrote this where the engine wrote that, for these source words if they are known. */
    int support(String engine, String source, String phrase) {
        Counts joint = byBoth.getOrDefault(both(engine, source), NOTHING);
        Counts alone = source.isEmpty() ? byEngine.getOrDefault(engine, NOTHING) : joint;
        return (int) alone.get(phrase);
    }

    Phrase phrase(String key) {
        return java.util.Objects.requireNonNull(phrases.get(key));
    }

    /** How likely people write {@code phrase} where the engine wrote {@code engine} for {@code source}. */
    double probability(String phrase, String engine, String source) {
        Counts ofSource = bySource.getOrDefault(source, NOTHING);
        double same = phrase.equals(engine) ? 1 : 0;
        double base = (ofSource.get(phrase) + SOURCE * same) / (ofSource.total + SOURCE);
        Counts ofEngine = byEngine.getOrDefault(engine, NOTHING);
        double alone = (ofEngine.get(phrase) + ENGINE * base) / (ofEngine.total + ENGINE);
        Counts joint = byBoth.getOrDefault(both(engine, source), NOTHING);
        return (joint.get(phrase) + JOINT * alone) / (joint.total + JOINT);
    }

    /** How likely the engine wrote {@code engine} where people wrote {@code phrase}. */
    double inverse(String phrase, String engine) {
        double same = phrase.equals(engine) ? 1 : 0;
        return (byEngine.getOrDefault(engine, NOTHING).get(phrase) + INVERSE * (same + .01))
                / (human.getOrDefault(phrase, 0.) + INVERSE);
    }
}
