package dev.amts.core.segment.srx;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule of an SRX file. Immutable.
 *
 * @param effect whether there is a break where it matches
 * @param before what ends at the place
 * @param after what begins at the place
 */
public record SrxRule(Effect effect, Pattern before, Pattern after) {
    /** What a rule says about the places that it matches. */
    public enum Effect {
        BREAK,
        NO_BREAK
    }

    public SrxRule {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
