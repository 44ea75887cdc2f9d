package dev.amts.core.segment.internal.rules;

import dev.amts.api.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All rules of a language, ready for use. Immutable and thread-safe. */
public final class LanguageRules {
    /** Marks the first parts of an abbreviation of several: {@code z.} of {@code z. B.} */
    public static final int PREFIX = 1 << 16;

    private static final int LONGEST_SUFFIX = 8;

    private final WordTable abbreviations;
    /** Ends of compound words that are abbreviations, each without its asterisk. */
    private final WordTable suffixes;

    private final WordTable words;
    private final Set<Option> options;
    private final boolean wide;
    private final CandidateChars candidates;

    private LanguageRules(
            WordTable abbreviations, WordTable suffixes, WordTable words, Set<Option> options, boolean wide) {
        this.abbreviations = abbreviations;
        this.suffixes = suffixes;
        this.words = words;
        this.options = options;
        this.wide = wide;
        this.candidates = CandidateChars.with(
                options.contains(Option.SEMICOLON_BEFORE_BEGINNING), options.contains(Option.COLON_BEFORE_QUOTATION));
    }

    /** The rules of several files, the more special ones last. */
    static LanguageRules of(Language language, List<RuleFile> files) {
        Map<Section, Set<String>> sections = new EnumMap<>(Section.class);
        Set<Option> options = EnumSet.noneOf(Option.class);
        for (RuleFile file : files) {
            for (Section section : Section.values()) {
                Set<String> words = sections.computeIfAbsent(section, any -> new LinkedHashSet<>());
                for (String word : file.removed().getOrDefault(section, Set.of())) {
                    words.remove(word);
                    // "dr" stands for "Dr" as well, so who takes "Dr" away takes both.
                    words.remove(word.toLowerCase(Locale.ROOT));
                }
                Collection<String> more = file.added().getOrDefault(section, Set.of());
                if (section.holdsAbbreviations()) {
                    // The most special file says in which of the sections an abbreviation is.
                    sections.forEach((each, old) -> {
                        if (each.holdsAbbreviations() && each != section) {
                            old.removeIf(word -> more.contains(word)
                                    && !file.added()
                                            .getOrDefault(each, Set.of())
                                            .contains(word));
                        }
                    });
                }
                words.addAll(more);
            }
            file.options().forEach((option, on) -> {
                if (on) {
                    options.add(option);
                } else {
                    options.remove(option);
                }
            });
        }
        return new LanguageRules(
                abbreviations(sections), suffixes(sections), words(sections), options, language.writesWithoutSpaces());
    }

    private static WordTable abbreviations(Map<Section, Set<String>> sections) {
        Map<String, Integer> flags = new HashMap<>();
        sections.forEach((section, words) -> {
            if (section.holdsAbbreviations()) {
                for (String word : words) {
                    if (word.startsWith("*")) {
                        continue;
                    }
                    flags.merge(word, section.bit(), (a, b) -> a | b);
                    for (int dot = word.indexOf('.'); dot > 0; dot = word.indexOf('.', dot + 1)) {
                        flags.merge(word.substring(0, dot), PREFIX, (a, b) -> a | b);
                    }
                }
            }
        });
        return WordTable.of(flags);
    }

    private static WordTable suffixes(Map<Section, Set<String>> sections) {
        Map<String, Integer> flags = new HashMap<>();
        sections.forEach((section, words) -> words.stream()
                .filter(word -> section.holdsAbbreviations() && word.startsWith("*"))
                .forEach(word -> flags.merge(word.substring(1), section.bit(), (a, b) -> a | b)));
        return WordTable.of(flags);
    }

    private static WordTable words(Map<Section, Set<String>> sections) {
        Map<String, Integer> flags = new HashMap<>();
        sections.forEach((section, words) -> {
            if (!section.holdsAbbreviations()) {
                words.forEach(word -> flags.merge(word, section.bit(), (a, b) -> a | b));
            }
        });
        return WordTable.of(flags);
    }

    /** The sections, as bits, that hold an abbreviation, given without its last period. */
    public int abbreviation(char[] text, int start, int end) {
        int flags = abbreviations.get(text, start, end);
        if (flags == 0 && !suffixes.isEmpty()) {
            for (int from = Math.max(start + 1, end - LONGEST_SUFFIX); from < end && flags == 0; from++) {
                flags = suffixes.get(text, from, end);
            }
        }
        return flags;
    }

    /** The sections, as bits, that hold a word. */
    public int word(char[] text, int start, int end) {
        return words.get(text, start, end);
    }

    /** Where a scan has to look. */
    public CandidateChars candidates() {
        return candidates;
    }

    public boolean has(Option option) {
        return options.contains(option);
    }

    /** Whether the language writes no spaces between sentences. */
    public boolean isWide() {
        return wide;
    }
}
