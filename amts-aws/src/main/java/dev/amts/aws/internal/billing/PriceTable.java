package dev.amts.aws.internal.billing;

import dev.amts.api.ConfigurationException;
import dev.amts.api.engine.Charge;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What a million characters cost. Immutable.
 *
 * <p>A properties file with {@code date}, {@code currency} and a price for each {@link Rate} by its name in lower case with
 * hyphens.
 */
public final class PriceTable {
    private final Properties prices;

    private PriceTable(Properties prices) {
        this.prices = prices;
    }

    /** What is paid for. */
    public enum Rate {
        REALTIME,
        BATCH,
        /** Active Custom Translation: a job with parallel data. */
        BATCH_PARALLEL_DATA
    }

    /**
     * The user's table, or AMTS's own.
     *
     * @throws ConfigurationException if it cannot be read or lacks an entry
     */
    public static PriceTable load(Optional<Path> file) {
        Properties properties = new Properties();
        try (InputStream in = file.isPresent()
                ? Files.newInputStream(file.get())
                : Objects.requireNonNull(PriceTable.class.getResourceAsStream("prices.properties"))) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException("the price table " + file.orElseThrow() + " cannot be read", e);
        }
        PriceTable table = new PriceTable(properties);
        table.entry("date");
        table.entry("currency");
        for (Rate rate : Rate.values()) {
            table.price(rate);
        }
        return table;
    }

    /** What so many characters cost. */
    public Charge charge(Rate rate, long characters) {
        BigDecimal amount = price(rate)
                .multiply(BigDecimal.valueOf(characters))
                .divide(BigDecimal.valueOf(1_000_000), 4, RoundingMode.HALF_UP);
        return new Charge(characters, amount, entry("currency"), "prices of " + entry("date"));
    }

    private BigDecimal price(Rate rate) {
        String name = rate.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            return new BigDecimal(entry(name).strip());
        } catch (NumberFormatException e) {
            throw new ConfigurationException("the price table's \"" + name + "\" is not a number", e);
        }
    }

    private String entry(String name) {
        String value = prices.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new ConfigurationException("the price table has no \"" + name + "\"");
        }
        return value;
    }
}
