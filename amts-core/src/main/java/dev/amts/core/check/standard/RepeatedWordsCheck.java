package dev.amts.core.check.standard;

import dev.amts.core.check.Check;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand twice in a row, where those of the source do not. */
final class RepeatedWordsCheck implements Check.OfUnits {
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}_'’-])([\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsHangul}]{2,40})[ \\n]{1,3}\\1(?![\\p{L}\\p{N}_'’-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("([\\p{IsHan}]{2,6})\\1(?!\\p{IsHan}{0,1}\\1)|([的了在是和与对为及])\\2");

    @Override
    public String name() {
        return "repeated-words";
    }

    @Override
    public String description() {
        return "words that stand twice in a row";
    }

    @Override
    public void check(UnitPair pair, TranslatedDocument document, Findings findings) {
        String masked = Masks.withoutCodes(pair.target());
        boolean ideographs = document.to().primary().equals("zh");
        Matcher matcher = (ideographs ? IDEOGRAPHS : WORDS).matcher(masked);
        String source = pair.source().translatableText().toLowerCase(Locale.ROOT);
        while (matcher.find()) {
            String found = matcher.group();
            if (!source.contains(found.toLowerCase(Locale.ROOT))) {
                findings.add(
                        Severity.WARNING,
                        pair,
                        matcher.start(),
                        matcher.end(),
                        "\"" + found.replace('\n', ' ') + "\" stands twice");
            }
        }
    }
}
