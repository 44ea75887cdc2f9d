package dev.amts.core.profile;

import dev.amts.api.Language;
import dev.amts.api.engine.Terminology;
import java.util.Objects;

/**
 * What a book gives its profile. Immutable.
 *
 * @param switches which rules are on, and how
 * @param terminology terms for the rules that need some; often none
 * @param source the language translated from
 */
public record ProfileOptions(RuleSwitches switches, Terminology terminology, Language source) {
    /** Every rule as it is by default, no terms, English as the source. */
    public static final ProfileOptions DEFAULTS =
            new ProfileOptions(RuleSwitches.DEFAULTS, Terminology.NONE, Language.of("en"));

    public ProfileOptions {
        Objects.requireNonNull(switches);
        Objects.requireNonNull(terminology);
        Objects.requireNonNull(source);
    }

    /** These with other switches. */
    public ProfileOptions withSwitches(RuleSwitches other) {
        return new ProfileOptions(other, terminology, source);
    }

    /** These with other terms. */
    public ProfileOptions withTerminology(Terminology other) {
        return new ProfileOptions(switches, other, source);
    }
}
