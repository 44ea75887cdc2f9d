package dev.amts.core.parallel.internal;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The languages that a file names. */
public final class Languages {
    private Languages() {}

    /**
     * Reads a header row.
     *
     * @throws InvalidInputException if it is not two or more different language codes
     */
    static List<Language> parse(List<String> header, String where) {
        List<Language> languages = new ArrayList<>();
        try {
            for (String field : header) {
                languages.add(Language.of(field.strip()));
            }
        } catch (ConfigurationException e) {
            throw wrong(header, where);
        }
        if (languages.size() < 2 || new HashSet<>(languages).size() < languages.size()) {
            throw wrong(header, where);
        }
        return List.copyOf(languages);
    }

    /** Where a language is to be found: itself, or the only one that is more or less specific; else −1. */
    public static int indexOf(List<Language> languages, Language wanted) {
        int exact = languages.indexOf(wanted);
        if (exact >= 0) {
            return exact;
        }
        int close = -1;
        for (int i = 0; i < languages.size(); i++) {
            if (isClose(languages.get(i), wanted)) {
                if (close >= 0) {
                    return -1;
                }
                close = i;
            }
        }
        return close;
    }

    private static boolean isClose(Language one, Language other) {
        boolean nested = one.tag().startsWith(other.tag() + "-") || other.tag().startsWith(one.tag() + "-");
        return nested && isTraditional(one) == isTraditional(other);
    }

    private static boolean isTraditional(Language language) {
        return language.primary().equals("zh") && language.tag().matches(".*-(Hant|TW|HK|MO)\\b.*");
    }

    private static InvalidInputException wrong(List<String> header, String where) {
        String found = String.join(", ", header);
        return new InvalidInputException(
                where + ": the first row must name two or more languages by their codes, as in \"en,zh\"; it is \""
                        + (found.length() > 80 ? found.substring(0, 80) + "…" : found) + "\"");
    }
}
