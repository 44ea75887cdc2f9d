package dev.amts.core.parallel.clean;

import com.ibm.icu.util.ULocale;
import dev.amts.api.Language;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which scripts a language is written in, and whether a text is. */
final class Scripts {
    /** Names and terms in Latin letters stand in all languages: fewer of them than this prove nothing. */
    private static final int ENOUGH_LETTERS = 12;

    private static final double LEAST_SHARE = .05;
    private static final double LEAST_SHARE_OF_LATIN = .2;

    private static final Map<Language, Set<UnicodeScript>> KNOWN = new ConcurrentHashMap<>();

    private Scripts() {}

    /** Whether a text has many letters, and hardly any of the language's own. */
    static boolean isForeign(String text, Language language) {
        Set<UnicodeScript> own = KNOWN.computeIfAbsent(language, Scripts::of);
        if (own.isEmpty()) {
            return false;
        }
        int letters = 0;
        int ours = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                // An ideograph is a word or half of one, a Latin letter a fifth.
                int weight = Character.isIdeographic(c) ? 4 : 1;
                letters += weight;
                ours += own.contains(UnicodeScript.of(c)) ? weight : 0;
            }
        }
        double least = own.contains(UnicodeScript.LATIN) ? LEAST_SHARE_OF_LATIN : LEAST_SHARE;
        return letters >= ENOUGH_LETTERS && ours < least * letters;
    }

    private static Set<UnicodeScript> of(Language language) {
        String code =
                ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag())).getScript();
        return switch (code) {
            case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN);
            case "Jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "Kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            case "" -> EnumSet.noneOf(UnicodeScript.class);
            default -> named(code);
        };
    }

    private static Set<UnicodeScript> named(String code) {
        try {
            return EnumSet.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException e) {
            return EnumSet.noneOf(UnicodeScript.class);
        }
    }
}
