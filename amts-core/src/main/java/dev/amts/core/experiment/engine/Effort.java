package dev.amts.core.experiment.engine;

import dev.amts.api.engine.Charge;
import java.time.Duration;
import java.util.Objects;

/**
 * What a translation took. Immutable.
 *
 * @param time that the engine worked; of answers that were kept from an earlier run, what it took then
 * @param characters of source text, inline codes left out, in code points
 * @param charge the estimated price, as if nothing had been kept from an earlier run
 * @param requests requests that the engine was asked
 * @param kept how many of them were answered from an earlier run, and not sent again
 */
public record Effort(Duration time, long characters, Charge charge, int requests, int kept) {
    /** Nothing at all. */
    public static final Effort NONE = new Effort(Duration.ZERO, 0, Charge.NONE, 0, 0);

    public Effort {
        Objects.requireNonNull(time);
        Objects.requireNonNull(charge);
    }

    /** Both together. */
    public Effort plus(Effort other) {
        return new Effort(
                time.plus(other.time),
                characters + other.characters,
                charge.plus(other.charge),
                requests + other.requests,
                kept + other.kept);
    }
}
