package dev.amts.core.segment.internal.rules;

import dev.amts.api.InvalidInputException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule file as it was read: per section the words that it adds and those that it takes away, and options. Immutable.
 *
 * <pre>
 * # a comment
 * [never-final]
 * Mr. Mrs. Dr.
 * -Gen.                 # takes a word of a more general file away
 * [options]
 * ordinals = yes
 * </pre>
 *
 * @param added words by section, as written, an abbreviation's last period left out
 * @param removed likewise
 * @param options those that are set
 */
record RuleFile(Map<Section, Set<String>> added, Map<Section, Set<String>> removed, Map<Option, Boolean> options) {
    private static final int LONGEST_WORD = 40;

    /**
     * Reads a rule file.
     *
     * @param name what to call it in messages
     * @throws InvalidInputException if a line is not understood; the message names file and line
     */
    static RuleFile parse(String name, String text) {
        return new Parser(name).parse(text);
    }

    private static final class Parser {
        private final String name;
        private final Map<Section, Set<String>> added = new EnumMap<>(Section.class);
        private final Map<Section, Set<String>> removed = new EnumMap<>(Section.class);
        private final Map<Option, Boolean> options = new EnumMap<>(Option.class);
        private @Nullable Section section;
        private boolean inOptions;
        private int line;

        Parser(String name) {
            this.name = name;
        }

        RuleFile parse(String text) {
            for (String raw : text.split("\\R", -1)) {
                line++;
                int comment = raw.indexOf('#');
                String content = (comment < 0 ? raw : raw.substring(0, comment)).strip();
                if (content.startsWith("[") && content.endsWith("]")) {
                    open(content.substring(1, content.length() - 1).strip());
                } else if (!content.isEmpty()) {
                    read(content);
                }
            }
            return new RuleFile(added, removed, options);
        }

        private void open(String title) {
            inOptions = title.equals("options");
            section = null;
            if (!inOptions) {
                section = of(title, Section.values(), Section::title)
                        .orElseThrow(() -> wrong("unknown section [" + title + "]; there are [options] and "
                                + titles(Section.values(), each -> "[" + each.title() + "]")));
            }
        }

        private void read(String content) {
            Section current = section;
            if (inOptions) {
                option(content);
            } else if (current == null) {
                throw wrong("words before the first [section]");
            } else {
                for (String word : content.split("\\s+")) {
                    add(current, word);
                }
            }
        }

        private void option(String content) {
            String[] parts = content.split("\\s*=\\s*", 2);
            Option option = of(parts[0], Option.values(), Option::title)
                    .orElseThrow(() -> wrong("unknown option \"" + parts[0] + "\"; there are "
                            + titles(Option.values(), Option::title)));
            if (parts.length < 2 || !(parts[1].equals("yes") || parts[1].equals("no"))) {
                throw wrong("the option \"" + parts[0] + "\" is \"yes\" or \"no\"");
            }
            options.put(option, parts[1].equals("yes"));
        }

        private void add(Section to, String written) {
            boolean remove = written.length() > 1 && written.startsWith("-");
            String word = remove ? written.substring(1) : written;
            if (word.length() > LONGEST_WORD) {
                throw wrong("\"" + word + "\" is longer than " + LONGEST_WORD + " characters");
            }
            if (to.holdsAbbreviations()) {
                char last = word.charAt(word.length() - 1);
                if (last != '.' && last != '!' && last != '?') {
                    throw wrong("\"" + word + "\" in [" + to.title() + "] does not end with a stop");
                }
                word = last == '.' ? word.substring(0, word.length() - 1) : word;
            } else {
                word = word.toLowerCase(Locale.ROOT);
            }
            (remove ? removed : added)
                    .computeIfAbsent(to, any -> new LinkedHashSet<>())
                    .add(word);
        }

        private InvalidInputException wrong(String what) {
            return new InvalidInputException(name + ", line " + line + ": " + what);
        }

        private static <E> Optional<E> of(String title, E[] values, java.util.function.Function<E, String> titleOf) {
            return List.of(values).stream()
                    .filter(each -> titleOf.apply(each).equals(title))
                    .findFirst();
        }

        private static <E> String titles(E[] values, java.util.function.Function<E, String> titleOf) {
            List<String> titles = new ArrayList<>();
            for (E value : values) {
                titles.add(titleOf.apply(value));
            }
            return String.join(", ", titles);
        }
    }
}
