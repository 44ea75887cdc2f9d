package dev.amts.api.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What translating something costs. Immutable.
 *
 * @param characters what the engine bills by: Unicode code points, for each target language anew
 * @param amount the price; 0 where nothing is billed
 * @param currency as in {@code "USD"}; empty where nothing is billed
 * @param pricesOf where and when the prices were read, for people; empty where nothing is billed
 */
public record Charge(long characters, BigDecimal amount, String currency, String pricesOf) {
    /** Nothing is billed. */
    public static final Charge NONE = new Charge(0, BigDecimal.ZERO, "", "");

    public Charge {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(pricesOf);
        if (characters < 0 || amount.signum() < 0) {
            throw new IllegalArgumentException("a charge is not negative: " + characters + ", " + amount);
        }
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Charge plus(Charge other) {
        if (!currency.isEmpty() && !other.currency.isEmpty() && !currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        Charge named = currency.isEmpty() ? other : this;
        return new Charge(characters + other.characters, amount.add(other.amount), named.currency, named.pricesOf);
    }

    /**
     * What is left of this charge without an earlier part of it.
     *
     * @throws IllegalArgumentException if the part is larger, or of another currency
     */
    public Charge minus(Charge part) {
        if (!part.currency.isEmpty() && !part.currency.equals(currency)) {
            throw new IllegalArgumentException("cannot take " + part.currency + " from " + currency);
        }
        return new Charge(characters - part.characters, amount.subtract(part.amount), currency, pricesOf);
    }
}
