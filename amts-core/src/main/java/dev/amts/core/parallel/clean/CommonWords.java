package dev.amts.core.parallel.clean;

import dev.amts.api.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commonest short words of some languages in Latin script, which tell them apart in any running text. */
final class CommonWords {
    private static final int ENOUGH_HITS = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "en",
                    words(
                            "the of and to is in that it for as are with be this on by we can from an or not which have you at"),
            "es",
                    words(
                            "de la que el en y los se del las un por con una para es al como su más lo este esta entre son si"),
            "fr",
                    words(
                            "le la les de des et à un une est que en du qui dans pour sur pas ce il au par avec sont nous plus"),
            "de",
                    words(
                            "der die das und ist in zu den nicht ein eine mit von es sich auf für wir dem des im als wird auch"),
            "pt", words("o a os as de da do que e em um uma para com não é por mais dos das se na no como ao são ou"),
            "it",
                    words(
                            "il la di che e un una per in è con del della non si le da i dei sono al come nel alla più gli"),
            "nl",
                    words(
                            "de het een van en in is dat op te zijn met voor niet aan er die we als ook om dit bij naar kan"));

    private CommonWords() {}

    /** Whether a text's words are those of one language and hardly those of the other. */
    static boolean speakFor(String text, Language one, Language other) {
        Set<String> ones = WORDS.get(one.primary());
        Set<String> others = WORDS.get(other.primary());
        if (ones == null || others == null || ones.equals(others)) {
            return false;
        }
        int forOne = 0;
        int forOther = 0;
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            forOne += ones.contains(word.group()) ? 1 : 0;
            forOther += others.contains(word.group()) ? 1 : 0;
        }
        return forOne >= ENOUGH_HITS && forOne > 3 * forOther;
    }

    private static Set<String> words(String all) {
        return new HashSet<>(List.of(all.split(" ")));
    }
}
