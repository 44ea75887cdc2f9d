package dev.amts.core.segment.internal.rules;

import dev.amts.api.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of every language: the bundled files, then those of the user, each from general to special ({@code root},
 * {@code es}, {@code es-MX}). Immutable to its callers and thread-safe.
 */
public final class RuleLibrary {
    private static final String ROOT = "root";

    private final Map<String, List<RuleFile>> additions;
    private final Map<Language, LanguageRules> compiled = new ConcurrentHashMap<>();

    private RuleLibrary(Map<String, List<RuleFile>> additions) {
        this.additions = Map.copyOf(additions);
    }

    /** The bundled rules alone. */
    public static RuleLibrary bundled() {
        return new RuleLibrary(Map.of());
    }

    /**
     * This library and more rules.
     *
     * @param tag the language's tag, or {@code root} for all languages
     * @param name what to call the rules in messages
     * @param text of a rule file
     * @throws dev.amts.api.InvalidInputException if a line is not understood
     */
    public RuleLibrary with(String tag, String name, String text) {
        String key = tag.equals(ROOT) ? ROOT : Language.of(tag).tag();
        Map<String, List<RuleFile>> more = new java.util.HashMap<>(additions);
        List<RuleFile> files = new ArrayList<>(more.getOrDefault(key, List.of()));
        files.add(RuleFile.parse(name, text));
        more.put(key, List.copyOf(files));
        return new RuleLibrary(more);
    }

    /** The rules of a language; one without a file of its own has those for all languages. */
    public LanguageRules of(Language language) {
        return compiled.computeIfAbsent(language, this::compile);
    }

    private LanguageRules compile(Language language) {
        List<RuleFile> files = new ArrayList<>();
        List<String> chain = chain(language.locale());
        for (String tag : chain) {
            read(tag).ifPresent(files::add);
        }
        for (String tag : chain) {
            files.addAll(additions.getOrDefault(tag, List.of()));
        }
        return LanguageRules.of(language, files);
    }

    private static List<String> chain(Locale locale) {
        List<String> tags = new ArrayList<>(List.of(ROOT, locale.getLanguage()));
        if (!locale.getScript().isEmpty()) {
            tags.add(locale.getLanguage() + "-" + locale.getScript());
        }
        if (!locale.getCountry().isEmpty()) {
            tags.add(locale.getLanguage() + "-" + locale.getCountry());
        }
        String whole = locale.toLanguageTag();
        if (!tags.contains(whole)) {
            tags.add(whole);
        }
        return tags;
    }

    private static Optional<RuleFile> read(String tag) {
        // A tag is letters, digits and hyphens, so it cannot leave the folder.
        String file = tag + ".rules";
        try (InputStream in = RuleLibrary.class.getResourceAsStream("/dev/amts/core/segment/rules/" + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(RuleFile.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
