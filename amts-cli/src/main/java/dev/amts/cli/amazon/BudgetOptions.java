package dev.amts.cli.amazon;

import dev.amts.api.engine.Charge;
import dev.amts.api.provider.Settings;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What translation may cost. */
public final class BudgetOptions {
    @Option(names = "--dry-run", description = "Print what would be sent, started and billed, and do nothing.")
    private boolean dryRun;

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            description = "Amazon: refuse to translate more than so many billed characters.")
    private @Nullable Long maximumCharacters;

    @Option(
            names = "--price-table",
            paramLabel = "FILE",
            description = "Amazon: properties file with prices (default: AMTS's own, with its date).")
    private @Nullable Path prices;

    /** Whether nothing is to be sent. */
    public boolean isDryRun() {
        return dryRun;
    }

    /** These options, before others of the same name. */
    public Settings over(Settings others) {
        Settings all = others;
        if (maximumCharacters != null) {
            all = all.with("max-characters", String.valueOf(maximumCharacters));
        }
        if (prices != null) {
            all = all.with("price-table", prices.toString());
        }
        return all;
    }

    /** A charge for people: {@code "12,345 characters, 0.19 USD (prices of 2026-11-01)"}. */
    public static String describe(Charge charge) {
        String characters = String.format(Locale.ROOT, "%,d characters", charge.characters());
        return charge.currency().isEmpty()
                ? characters
                : characters + ", "
                        + charge.amount().setScale(2, java.math.RoundingMode.HALF_UP) + " " + charge.currency() + " ("
                        + charge.pricesOf() + ")";
    }
}
