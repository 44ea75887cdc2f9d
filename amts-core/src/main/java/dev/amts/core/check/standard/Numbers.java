package dev.amts.core.check.standard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text, by what they are worth and not how they are written. Immutable.
 *
 * @param byValue the numbers in figures by their value, each as it is found first
 * @param words the words of the text in lower case, and its ideographs
 * @param hasMagnitudes whether a word for thousands or more multiplies a number
 */
record Numbers(Map<String, Found> byValue, Set<String> words, boolean hasMagnitudes) {
    private static final Pattern FIGURES =
            Pattern.compile("\\d{1,15}(?:[.,\\u00A0\\u202F\\u2009' ](?=\\d{3}(?!\\d))\\d{3}){0,6}(?:[.,]\\d{1,20})?");
    private static final Pattern MAGNITUDE = Pattern.compile(
            "(?iu)\\b(?:hundreds?|thousands?|millions?|billions?|trillions?|millones|milliarden|millionen|milliards)\\b|[百千万亿億兆]|\\d\\s?[KMB]\\b");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]{1,40}");

    /** Ways to write 0 to 12, in the languages of which AMTS has profiles; ordinals count too. */
    private static final List<Set<String>> WRITTEN_OUT = List.of(
            Set.of("zero", "零", "cero", "null", "zéro"),
            Set.of(
                    "one", "first", "once", "single", "a", "an", "一", "首", "单", "un", "una", "uno", "ein", "eine", "um",
                    "uma", "une"),
            Set.of(
                    "two", "second", "twice", "both", "pair", "double", "half", "二", "两", "双", "半", "dos", "zwei",
                    "dois", "duas", "deux"),
            Set.of("three", "third", "三", "tres", "drei", "três", "trois"),
            Set.of("four", "fourth", "quarter", "四", "cuatro", "vier", "quatro", "quatre"),
            Set.of("five", "fifth", "五", "cinco", "fünf", "cinq"),
            Set.of("six", "sixth", "六", "seis", "sechs"),
            Set.of("seven", "seventh", "七", "siete", "sieben", "sete", "sept"),
            Set.of("eight", "eighth", "八", "ocho", "acht", "oito", "huit"),
            Set.of("nine", "ninth", "九", "nueve", "neun", "nove", "neuf"),
            Set.of("ten", "tenth", "十", "diez", "zehn", "dez", "dix"),
            Set.of("eleven", "eleventh", "十", "once", "elf", "onze"),
            Set.of("twelve", "twelfth", "十", "doce", "zwölf", "doze", "douze", "dozen"));

    /**
     * A number in figures.
     *
     * @param value what it is worth, with a point and no signs between thousands
     * @param spelled as it is written
     * @param start first UTF-16 unit
     * @param end unit after the last
     */
    record Found(String value, String spelled, int start, int end) {}

    static Numbers in(String text) {
        Map<String, Found> numbers = new LinkedHashMap<>();
        Matcher figures = FIGURES.matcher(text);
        while (figures.find()) {
            String value = value(figures.group());
            numbers.putIfAbsent(value, new Found(value, figures.group(), figures.start(), figures.end()));
        }
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return new Numbers(numbers, words, MAGNITUDE.matcher(text).find());
    }

    /** Whether the text has a number of the same value in figures. */
    boolean has(Found number) {
        return byValue.containsKey(number.value());
    }

    /** Whether the text writes a number in words. */
    boolean writesOut(String value) {
        if (value.length() > 2 || value.indexOf('.') >= 0) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number < WRITTEN_OUT.size() && WRITTEN_OUT.get(number).stream().anyMatch(words::contains);
    }

    /** The last sign is a decimal one unless it comes twice or three figures follow it; those that stay are the same. */
    private static String value(String spelled) {
        int last = Math.max(spelled.lastIndexOf('.'), spelled.lastIndexOf(','));
        String figures = spelled.replaceAll("[^0-9]", "");
        if (last < 0) {
            return trimmed(figures);
        }
        int decimals = spelled.length() - last - 1;
        boolean repeated = spelled.indexOf(spelled.charAt(last)) != last;
        if (repeated || (decimals == 3 && !figures.startsWith("0"))) {
            return trimmed(figures);
        }
        String whole = figures.substring(0, figures.length() - decimals);
        String fraction = figures.substring(figures.length() - decimals).replaceAll("0+$", "");
        return trimmed(whole) + (fraction.isEmpty() ? "" : "." + fraction);
    }

    private static String trimmed(String figures) {
        String trimmed = figures.replaceAll("^0+(?=\\d)", "");
        return trimmed.isEmpty() ? "0" : trimmed;
    }
}
