package dev.amts.core.terminology;

import dev.amts.api.Language;
import java.util.Locale;

/**
 * What two forms of one word have in common: case is gone, and the endings of the plural and simplest cases. No stemmer:
 * {@code pooling} and {@code pool} are different terms. Immutable and thread-safe.
 */
final class WordForm {
    private final String language;

    WordForm(Language language) {
        this.language = language.primary();
    }

    /** The common form of a word. */
    String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (language) {
            case "en" -> english(lower);
            case "es", "pt", "ca", "gl" -> iberian(lower);
            case "fr" -> longer(lower, 3) && (lower.endsWith("s") || lower.endsWith("x")) ? cut(lower, 1) : lower;
            case "it" ->
                longer(lower, 4) && "aeio".indexOf(lower.charAt(lower.length() - 1)) >= 0 ? cut(lower, 1) : lower;
            case "de", "nl", "sv", "da", "no" -> germanic(lower);
            default -> lower;
        };
    }

    private static String english(String word) {
        if (word.endsWith("'s")) {
            return english(cut(word, 2));
        }
        if (word.endsWith("s'")) {
            return english(cut(word, 1));
        }
        if (longer(word, 4) && word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        boolean hissing = word.endsWith("ses")
                || word.endsWith("xes")
                || word.endsWith("zes")
                || word.endsWith("ches")
                || word.endsWith("shes");
        if (longer(word, 4) && hissing) {
            return word.endsWith("sses") || !word.endsWith("ses") ? cut(word, 2) : cut(word, 1);
        }
        boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return longer(word, 3) && word.endsWith("s") && !singular ? cut(word, 1) : word;
    }

    private static String iberian(String word) {
        if (longer(word, 4) && word.endsWith("es") && "aeiou".indexOf(word.charAt(word.length() - 3)) < 0) {
            return cut(word, 2);
        }
        if (longer(word, 3) && word.endsWith("s")) {
            return iberianEnd(cut(word, 1));
        }
        return iberianEnd(word);
    }

    /** A final e goes as in "redes", so that "clase" and "clases" meet. */
    private static String iberianEnd(String word) {
        boolean ends = longer(word, 4) && word.endsWith("e") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return ends ? cut(word, 1) : word;
    }

    private static String germanic(String word) {
        for (String ending : new String[] {"en", "er", "es", "em", "e", "n", "s"}) {
            if (word.endsWith(ending) && longer(word, 3 + ending.length())) {
                return cut(word, ending.length());
            }
        }
        return word;
    }

    private static boolean longer(String word, int than) {
        return word.length() > than;
    }

    private static String cut(String word, int units) {
        return word.substring(0, word.length() - units);
    }
}
