package dev.amts.core.check.standard;

import dev.amts.core.check.Check;
import dev.amts.core.check.Finding;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that is still the source's: whole units, and long stretches inside a unit. A unit of names and numbers alone is
 * rightly the same; words in lower case tell that it is not.
 */
final class UntranslatedCheck implements Check {
    private static final Pattern WORD =
            Pattern.compile("(?<![/\\\\_.@\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{M}'’-]{0,60}(?![/\\\\_@\\p{N}]|[.]\\p{L})");
    private static final int MIN_WORDS = 3;
    private static final int LONG_STRETCH = 6;

    @Override
    public String name() {
        return "untranslated";
    }

    @Override
    public String description() {
        return "text that was left in the source's language";
    }

    @Override
    public List<Finding> check(TranslatedDocument document) {
        Findings findings = new Findings(name(), document);
        for (UnitPair pair : document.pairs()) {
            if (pair.isBoth()) {
                compare(pair, findings);
            }
        }
        return findings.list();
    }

    private static void compare(UnitPair pair, Findings findings) {
        List<Word> source = words(Masks.withoutCodes(pair.source()));
        List<Word> target = words(Masks.withoutCodes(pair.target()));
        boolean same = source.stream()
                .map(Word::text)
                .toList()
                .equals(target.stream().map(Word::text).toList());
        long lower = source.stream()
                .filter(word -> Character.isLowerCase(word.text().codePointAt(0)))
                .count();
        if (same && source.size() >= MIN_WORDS && lower >= 2) {
            findings.add(Severity.WARNING, pair, "is the same as the source");
            return;
        }
        Set<String> stretches = stretches(source);
        for (int i = 0; i + LONG_STRETCH <= target.size(); i++) {
            if (stretches.contains(joined(target, i))) {
                int end = i + LONG_STRETCH;
                while (end < target.size() && stretches.contains(joined(target, end - LONG_STRETCH + 1))) {
                    end++;
                }
                int start = target.get(i).start();
                findings.add(
                        Severity.WARNING,
                        pair,
                        start,
                        target.get(end - 1).end(),
                        (end - i) + " words in a row are the source's, from \""
                                + target.get(i).text() + " " + target.get(i + 1).text() + "\" on");
                i = end - 1;
            }
        }
    }

    /** Stretches with two words in lower case at least: rows of names are the same in every language. */
    private static Set<String> stretches(List<Word> words) {
        Set<String> stretches = new HashSet<>();
        for (int i = 0; i + LONG_STRETCH <= words.size(); i++) {
            long lower = words.subList(i, i + LONG_STRETCH).stream()
                    .filter(word -> Character.isLowerCase(word.text().codePointAt(0)))
                    .count();
            if (lower >= 2) {
                stretches.add(joined(words, i));
            }
        }
        return stretches;
    }

    private static String joined(List<Word> words, int from) {
        StringBuilder out = new StringBuilder();
        for (Word word : words.subList(from, from + LONG_STRETCH)) {
            out.append(word.text()).append(' ');
        }
        return out.toString();
    }

    private static List<Word> words(String text) {
        List<Word> words = new java.util.ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    private record Word(String text, int start, int end) {}
}
