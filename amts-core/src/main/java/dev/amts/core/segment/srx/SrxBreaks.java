package dev.amts.core.segment.srx;

import dev.amts.core.segment.srx.SrxRule.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;

/**
 * Applies rules to one text: at each place the first rule that matches decides. Not thread-safe.
 *
 * <p>A pattern that looks for what ends at a place is shown {@value #WINDOW} characters before it. Each rule may look at a
 * number of characters that grows with the text's length; one that needs more, as a pattern with nested repetitions can, no
 * longer matches in this text. So the time is linear whatever patterns and text are.
 */
final class SrxBreaks {
    /** UTF-16 units before a place that {@code beforebreak} can match. */
    static final int WINDOW = 100;

    private static final long LOOKS_PER_CHARACTER = 300;
    private static final long LOOKS_AT_LEAST = 1_000_000;

    private final CharSequence text;
    private final List<Probe> probes = new ArrayList<>();
    private final List<Probe> breaking = new ArrayList<>();

    SrxBreaks(List<SrxRule> rules, String text) {
        this.text = text;
        for (SrxRule rule : rules) {
            Probe probe = new Probe(rule, text);
            probes.add(probe);
            if (rule.effect() == Effect.BREAK) {
                breaking.add(probe);
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
        for (Probe probe : probes) {
            if (probe.matches(place)) {
                return probe.rule.effect() == Effect.BREAK;
            }
        }
        return false;
    }

    /** A rule at work. */
    private static final class Probe {
        private final SrxRule rule;
        private final CountedText text;
        private final Matcher before;
        private final Matcher after;
        /** The place found last, which may be asked for again. */
        private int found = -1;

        private boolean spent;

        Probe(SrxRule rule, String text) {
            this.rule = rule;
            this.text = new CountedText(text, LOOKS_AT_LEAST + LOOKS_PER_CHARACTER * text.length());
            this.before =
                    rule.before().matcher(this.text).useTransparentBounds(true).useAnchoringBounds(false);
            this.after =
                    rule.after().matcher(this.text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        int next(int from, int limit) {
            if (found >= from) {
                return found;
            }
            for (int place = from; place < limit; place++) {
                if (matches(place)) {
                    found = place;
                    return place;
                }
            }
            return limit;
        }

        boolean matches(int place) {
            if (spent) {
                return false;
            }
            try {
                return after.region(place, text.length()).lookingAt() && endsAt(place);
            } catch (CountedText.Spent | StackOverflowError e) {
                spent = true;
                return false;
            }
        }

        private boolean endsAt(int place) {
            for (int start = place; start >= Math.max(0, place - WINDOW); start--) {
                if (before.region(start, place).matches()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private long left;

        CountedText(String text, long looks) {
            this.text = text;
            this.left = looks;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new Spent();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }

        /** The looks are used up. */
        private static final class Spent extends RuntimeException {
            private static final long serialVersionUID = 1L;

            Spent() {
                super(null, null, false, false);
            }
        }
    }
}
