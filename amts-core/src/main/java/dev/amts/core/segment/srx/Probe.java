package dev.amts.core.segment.srx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule at work on a text. Not thread-safe. */
abstract class Probe {
    /** What a text is made of. */
    enum Characters {
        SINGLE,
        /** Some are pairs of surrogates, which patterns do not count well when they look behind. */
        WITH_PAIRS;

        static Characters of(String text) {
            return text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? WITH_PAIRS : SINGLE;
        }
    }

    private static final long LOOKS_PER_CHARACTER = 300;
    private static final long LOOKS_AT_LEAST = 1_000_000;

    final CountedText text;
    private final SrxRule.Effect effect;
    /** The place found last, which may be asked for again. */
    private int found = -1;

    private boolean spent;

    private Probe(SrxRule rule, String text) {
        this.effect = rule.effect();
        this.text = new CountedText(text, LOOKS_AT_LEAST + LOOKS_PER_CHARACTER * text.length());
    }

    /** The rule at work on a text, of which the kind of characters is known. */
    static Probe of(PreparedRule rule, String text, Characters characters) {
        Pattern places = rule.places();
        return places == null || characters == Characters.WITH_PAIRS
                ? new OfTwo(rule.rule(), text)
                : new OfPlaces(rule.rule(), places, text);
    }

    SrxRule.Effect effect() {
        return effect;
    }

    /** The first place from one on that matches, or the limit or a later one. */
    final int next(int from, int limit) {
        if (found >= from) {
            return found;
        }
        int place = spent ? text.length() : guarded(from, limit);
        if (place != limit || limit == text.length()) {
            found = place;
        }
        return place;
    }

    private int guarded(int from, int limit) {
        try {
            return search(from, limit);
        } catch (CountedText.Spent | StackOverflowError e) {
            spent = true;
            return text.length();
        }
    }

    /** Whether both of the rule's patterns match at a place. */
    final boolean matches(int place) {
        if (spent) {
            return false;
        }
        try {
            return found == place || isMatch(place);
        } catch (CountedText.Spent | StackOverflowError e) {
            spent = true;
            return false;
        }
    }

    /** The first place from one on that matches; where there is none before the limit, any place after that will do. */
    abstract int search(int from, int limit);

    abstract boolean isMatch(int place);

    private static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** With one pattern for both. */
    private static final class OfPlaces extends Probe {
        private final Matcher matcher;

        OfPlaces(SrxRule rule, Pattern pattern, String text) {
            super(rule, text);
            matcher = matcher(pattern, this.text);
        }

        @Override
        int search(int from, int limit) {
            return matcher.region(from, text.length()).find() ? matcher.start() : text.length();
        }

        @Override
        boolean isMatch(int place) {
            return matcher.region(place, text.length()).lookingAt();
        }
    }

    /** With one pattern at each place and the other at all places in the window before it. */
    private static final class OfTwo extends Probe {
        private final Matcher before;
        private final Matcher after;

        OfTwo(SrxRule rule, String text) {
            super(rule, text);
            before = matcher(rule.before(), this.text);
            after = matcher(rule.after(), this.text);
        }

        @Override
        int search(int from, int limit) {
            int place = from;
            while (place < limit && !isMatch(place)) {
                place++;
            }
            return place;
        }

        @Override
        boolean isMatch(int place) {
            return after.region(place, text.length()).lookingAt() && endsAt(place);
        }

        private boolean endsAt(int place) {
            for (int start = place; start >= Math.max(0, place - SrxBreaks.WINDOW); start--) {
                if (before.region(start, place).matches()) {
                    return true;
                }
            }
            return false;
        }
    }
}
