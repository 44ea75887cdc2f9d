package dev.amts.core.parallel.clean;

import dev.amts.core.parallel.DropReason;
import dev.amts.core.text.InlineCodeShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out pairs of which both sides hold a number that the other has not: for crawled text, where such a pair seldom is
 * a translation. Immutable.
 *
 * <p>Numbers are compared by their digits, so that {@code 1,000}, {@code 1.000} and {@code 1000} are equal. A number on
 * one side only is no sign of anything: the other may have it in words. Inline codes do not count.
 */
public record SameNumbers() implements CleanUpRule {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,\u202F\u00A0]\\p{Nd}+)*+");

    @Override
    public DropReason reason() {
        return DropReason.NUMBERS_DISAGREE;
    }

    @Override
    public boolean rejects(CandidatePair candidate) {
        List<String> source = numbers(candidate.pair().source());
        List<String> target = numbers(candidate.pair().target());
        List<String> common = new ArrayList<>();
        for (String number : source) {
            if (target.remove(number)) {
                common.add(number);
            }
        }
        common.forEach(source::remove);
        return !source.isEmpty() && !target.isEmpty();
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(InlineCodeShapes.find(text).translatableText());
        while (number.find()) {
            StringBuilder digits = new StringBuilder();
            number.group().codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
            numbers.add(digits.toString());
        }
        return numbers;
    }
}
