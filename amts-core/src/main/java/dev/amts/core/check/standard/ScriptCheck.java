package dev.amts.core.check.standard;

import dev.amts.core.check.Check;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Characters of a script that neither the target language is written in nor the source text has; the replacement
 * character; and words that mix look-alike scripts.
 */
final class ScriptCheck implements Check.OfUnits {
    private static final Set<UnicodeScript> ANYWHERE = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK);

    @Override
    public String name() {
        return "script";
    }

    @Override
    public String description() {
        return "characters of a script that the language is not written in";
    }

    @Override
    public void check(UnitPair pair, TranslatedDocument document, Findings findings) {
        Set<UnicodeScript> allowed = EnumSet.copyOf(ANYWHERE);
        allowed.addAll(scriptsOf(document.to().locale()));
        pair.source().text().codePoints().mapToObj(UnicodeScript::of).forEach(allowed::add);
        boolean damaged = pair.source().text().indexOf('\uFFFD') >= 0;
        String target = Masks.withoutCodes(pair.target());
        for (int i = 0; i < target.length(); ) {
            int point = target.codePointAt(i);
            int end = i + Character.charCount(point);
            if (point == '\uFFFD' && !damaged) {
                findings.add(Severity.ERROR, pair, i, end, "a character was lost: U+FFFD");
            } else if (!allowed.contains(UnicodeScript.of(point))) {
                while (end < target.length() && !allowed.contains(UnicodeScript.of(target.codePointAt(end)))) {
                    end += Character.charCount(target.codePointAt(end));
                }
                String script =
                        UnicodeScript.of(point).name().toLowerCase(Locale.ROOT).replace('_', ' ');
                findings.add(
                        Severity.WARNING,
                        pair,
                        i,
                        end,
                        "\"" + target.substring(i, end) + "\" is in a script that is strange here: " + script);
            }
            i = end;
        }
    }

    /** The scripts of a language, by how it calls itself; Japanese and Korean have more than that shows. */
    private static Set<UnicodeScript> scriptsOf(Locale language) {
        Set<UnicodeScript> scripts = EnumSet.of(UnicodeScript.COMMON);
        language.getDisplayLanguage(language)
                .codePoints()
                .mapToObj(UnicodeScript::of)
                .forEach(scripts::add);
        switch (language.getLanguage()) {
            case "ja" -> scripts.addAll(EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN));
            case "ko" -> scripts.add(UnicodeScript.HAN);
            case "sr", "az", "uz" -> scripts.add(UnicodeScript.CYRILLIC);
            default -> {
                // One script.
            }
        }
        return scripts;
    }
}
