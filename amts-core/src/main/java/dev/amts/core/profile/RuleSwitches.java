package dev.amts.core.profile;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a book's translators chose for the rules of their profiles. Immutable and thread-safe.
 *
 * <p>One rule a line; a line that begins with {@code #} is a remark. One file may serve several languages.
 *
 * <pre>{@code
 * # We keep straight quotation marks in this book.
 * zh.quotes = off
 * es.quotes = guillemets
 * }</pre>
 */
public final class RuleSwitches {
    /** Every rule as it is by default. */
    public static final RuleSwitches DEFAULTS = new RuleSwitches(Map.of());

    private static final Pattern NAME = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8})*\\.[a-z][a-z0-9-]*");
    private static final int MAX_BYTES = 1 << 20;

    private final Map<String, Choice> choices;

    private record Choice(String value, String where) {}

    private RuleSwitches(Map<String, Choice> choices) {
        this.choices = choices;
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws InvalidInputException if it cannot be read or a line cannot be understood; the message names the line
     */
    public static RuleSwitches load(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new InvalidInputException(file + ": a file of rules is small; this one has more than 1 MiB");
            }
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read as UTF-8 (" + e + ")", e);
        }
    }

    /**
     * Reads lines.
     *
     * @param name what to call them in messages
     * @throws InvalidInputException if a line cannot be understood or names a rule a second time
     */
    public static RuleSwitches parse(String name, String text) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    (i == 0 && lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i)).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String where = name + ", line " + (i + 1);
            int equals = line.indexOf('=');
            String rule = equals < 0 ? line : line.substring(0, equals).strip();
            String value = equals < 0 ? "" : line.substring(equals + 1).strip();
            if (equals < 0 || value.isEmpty() || !NAME.matcher(rule).matches()) {
                throw new InvalidInputException(
                        where + ": \"" + line + "\" is not of the form \"zh.quotes = off\"; a remark begins with #");
            }
            Choice before = choices.put(rule, new Choice(value, where));
            if (before != null) {
                throw new InvalidInputException(where + ": " + rule + " was set before, in " + before.where());
            }
        }
        return new RuleSwitches(choices);
    }

    /** These and one more choice, which replaces another for the same rule. */
    public RuleSwitches with(String rule, String value) {
        Map<String, Choice> copy = new LinkedHashMap<>(choices);
        copy.put(rule, new Choice(value, "setting"));
        return new RuleSwitches(copy);
    }

    /** Whether a rule is switched off. */
    public boolean isOff(String rule) {
        Choice choice = choices.get(rule);
        return choice != null && choice.value().equals("off");
    }

    /** The style chosen for a rule, where one is. */
    public Optional<String> style(String rule) {
        Choice choice = choices.get(rule);
        return choice == null || choice.value().equals("off") || choice.value().equals("on")
                ? Optional.empty()
                : Optional.of(choice.value());
    }

    /**
     * The rules that are not switched off.
     *
     * @param prefix the language's, as in {@code "zh."}; what is chosen for others is none of this profile's business
     * @throws ConfigurationException if a choice names a rule that is not there or a style that it does not have
     */
    public List<ProfileRule> select(String prefix, List<? extends ProfileRule> rules) {
        Map<String, ProfileRule> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        choices.forEach((name, choice) -> {
            if (name.startsWith(prefix)) {
                check(name, choice, byName);
            }
        });
        return rules.stream()
                .filter(rule -> !isOff(rule.name()))
                .<ProfileRule>map(rule -> rule)
                .toList();
    }

    private static void check(String name, Choice choice, Map<String, ProfileRule> byName) {
        ProfileRule rule = byName.get(name);
        if (rule == null) {
            throw new ConfigurationException(choice.where() + ": there is no rule \"" + name + "\"; there are "
                    + String.join(", ", new TreeSet<>(byName.keySet())));
        }
        boolean known = choice.value().equals("on") || choice.value().equals("off");
        if (!known && !rule.styles().contains(choice.value())) {
            throw new ConfigurationException(choice.where() + ": " + name + " cannot be \"" + choice.value()
                    + "\"; it can be on, off"
                    + (rule.styles().isEmpty() ? "" : ", " + String.join(", ", rule.styles())));
        }
    }
}
