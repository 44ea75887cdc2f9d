package dev.amts.core.segment.srx;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule and, where there can be one, the pattern of its places. Immutable.
 *
 * @param places matches the empty text where both patterns of the rule match
 */
record PreparedRule(SrxRule rule, @Nullable Pattern places) {
    static List<PreparedRule> of(List<SrxRule> rules) {
        return rules.stream()
                .map(rule -> new PreparedRule(rule, PlacePattern.of(rule).orElse(null)))
                .toList();
    }
}
