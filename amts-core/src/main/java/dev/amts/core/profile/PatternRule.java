package dev.amts.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that writes something else for whatever a pattern finds outside inline codes. Immutable and thread-safe.
 *
 * <pre>{@code
 * new PatternRule("zh.address", "readers are addressed as 你", Pattern.compile("您"), match -> "你")
 * }</pre>
 *
 * @param name the rule's name
 * @param description one line
 * @param pattern matched against {@link RuleText#masked()}; must not match its units for codes, and take linear time
 * @param replacement what to write for a match; what it writes must not match again
 */
public record PatternRule(String name, String description, Pattern pattern, UnaryOperator<String> replacement)
        implements ProfileRule.OfText {
    public PatternRule {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(replacement);
    }

    @Override
    public List<Edit> edits(RuleText text) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.masked());
        while (matcher.find()) {
            String wanted = replacement.apply(matcher.group());
            if (!wanted.equals(matcher.group())) {
                edits.add(Edit.replace(matcher.start(), matcher.end(), wanted));
            }
        }
        return edits;
    }
}
