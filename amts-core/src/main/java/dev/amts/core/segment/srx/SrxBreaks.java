package dev.amts.core.segment.srx;

import dev.amts.core.segment.srx.Probe.Characters;
import dev.amts.core.segment.srx.SrxRule.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to one text: at each place the first rule that matches decides. Not thread-safe.
 *
 * <p>A pattern that looks for what ends at a place sees {@value #WINDOW} characters before it, or more. Each rule may look at a
 * number of characters that grows with the text's length; one that needs more, as a pattern with nested repetitions can, no
 * longer matches in this text. So the time is linear whatever patterns and text are.
 */
final class SrxBreaks {
    /** UTF-16 units before a place that {@code beforebreak} can match. */
    static final int WINDOW = 100;

    private final String text;
    private final Characters characters;
    private final List<PreparedRule> rules;
    /** By rule; made when it is first needed, for most texts need few of many. */
    private final @Nullable Probe[] probes;

    private final List<Probe> breaking = new ArrayList<>();

    SrxBreaks(List<PreparedRule> rules, String text) {
        this.text = text;
        this.rules = rules;
        this.characters = Characters.of(text);
        this.probes = new Probe[rules.size()];
        for (int i = 0; i < probes.length; i++) {
            if (rules.get(i).rule().effect() == Effect.BREAK) {
                breaking.add(probe(i));
            }
        }
    }

    /** Reports the places of breaks in order; beginning and end of the text are none. */
    void each(IntConsumer breaks) {
        int place = next(1);
        while (place < text.length()) {
            int after = place + 1;
            if (decides(place)) {
                breaks.accept(place);
                // White space belongs to the segment before, so there is no other break in it.
                while (after < text.length() && Character.isWhitespace(text.charAt(after - 1))) {
                    after++;
                }
            }
            place = next(after);
        }
    }

    /** The next place that some breaking rule matches. */
    private int next(int from) {
        int nearest = text.length();
        for (Probe probe : breaking) {
            nearest = Math.min(nearest, probe.next(from, nearest));
        }
        return nearest;
    }

    private boolean decides(int place) {
        for (int i = 0; i < probes.length; i++) {
            Probe probe = probe(i);
            if (probe.matches(place)) {
                return probe.effect() == Effect.BREAK;
            }
        }
        return false;
    }

    private Probe probe(int rule) {
        Probe known = probes[rule];
        if (known == null) {
            known = Probe.of(rules.get(rule), text, characters);
            probes[rule] = known;
        }
        return known;
    }
}
