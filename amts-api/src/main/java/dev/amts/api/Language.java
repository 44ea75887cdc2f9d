package dev.amts.api;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A language by its BCP 47 tag, as in {@code zh}, {@code zh-TW}, {@code es-MX}. Immutable.
 *
 * <p>{@code Language.of("ZH-tw").tag()} is {@code "zh-TW"}: the tag is kept in the usual case. The primary subtag must be
 * a registered ISO 639 code, so that a typing mistake is found at once and not by an engine.
 *
 * @param tag the tag in canonical case
 */
public record Language(String tag) {
    /** The languages of Amazon Translate; named in error messages as examples of what can be given. */
    private static final List<String> WELL_KNOWN = List.of(
            "af", "sq", "am", "ar", "hy", "az", "bn", "bs", "bg", "ca", "zh", "zh-TW", "hr", "cs", "da", "fa-AF", "nl",
            "en", "et", "fa", "tl", "fi", "fr", "fr-CA", "ka", "de", "el", "gu", "ht", "ha", "he", "hi", "hu", "is",
            "id", "ga", "it", "ja", "kn", "kk", "ko", "lv", "lt", "mk", "ms", "ml", "mt", "mr", "mn", "no", "ps", "pl",
            "pt", "pt-PT", "pa", "ro", "ru", "sr", "si", "sk", "sl", "so", "es", "es-MX", "sw", "sv", "ta", "te", "th",
            "tr", "uk", "ur", "uz", "vi", "cy");

    private static final Set<String> PRIMARY = Set.of(Locale.getISOLanguages());

    /**
     * Checks the tag.
     *
     * @throws ConfigurationException if the tag is not well-formed or its primary language is unknown
     */
    public Language {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String language = locale.getLanguage();
            if (!isRegistered(language, locale)) {
                throw unknown(tag);
            }
            tag = locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw unknown(tag);
        }
    }

    /**
     * The language of a BCP 47 tag.
     *
     * @throws ConfigurationException if there is no such language; the message lists the well-known ones
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /** The tags that Amazon Translate knows, in its own order. */
    public static List<String> wellKnown() {
        return WELL_KNOWN;
    }

    /** The JDK's locale for this language. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The primary language subtag alone: {@code "zh"} of {@code zh-TW}. */
    public String primary() {
        return locale().getLanguage();
    }

    /** Whether sentences follow each other without a space, as in Chinese and Japanese; {@code false} for Korean. */
    public boolean writesWithoutSpaces() {
        String primary = primary();
        return primary.equals("zh") || primary.equals("ja") || primary.equals("yue");
    }

    @Override
    public String toString() {
        return tag;
    }

    /** Two letters: ISO 639-1. Three: one that the JDK can name, which ISO 639-2 and 639-3 codes in use are. */
    private static boolean isRegistered(String language, Locale locale) {
        return PRIMARY.contains(language)
                || (language.length() == 3
                        && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language));
    }

    private static ConfigurationException unknown(String tag) {
        return new ConfigurationException("unknown language \"" + tag + "\": give a BCP 47 code, for example one of "
                + String.join(", ", WELL_KNOWN));
    }
}
