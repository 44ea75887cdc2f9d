package dev.amts.cli.bleu;

import dev.amts.bleu.significance.ApproximateRandomization;
import dev.amts.bleu.significance.Bootstrap;
import dev.amts.bleu.significance.PairedBootstrap;
import dev.amts.bleu.significance.PairedTest;
import dev.amts.bleu.significance.Seed;
import dev.amts.cli.bleu.input.Refusal;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of significance tests. */
final class TestOptions {
    private static final String SEED_VARIABLE = "SACREBLEU_SEED";

    @Option(
            names = {"--confidence", "-ci"},
            description = "Report a confidence interval from bootstrap resampling.")
    private boolean confidence;

    @Option(
            names = {"--confidence-n", "-cin"},
            paramLabel = "N",
            defaultValue = "1000",
            description = "Resamples for the interval (default: ${DEFAULT-VALUE}).")
    private int confidenceResamples;

    @Option(
            names = {"--paired-ar", "-par"},
            description = "Compare systems with the first by approximate randomization.")
    private boolean pairedRandomization;

    @Option(
            names = {"--paired-bs", "-pbs"},
            description = "Compare systems with the first by bootstrap resampling.")
    private boolean pairedBootstrap;

    @Option(
            names = {"--paired-ar-n", "-parn"},
            paramLabel = "N",
            defaultValue = "10000",
            description = "Trials (default: ${DEFAULT-VALUE}).")
    private int trials;

    @Option(
            names = {"--paired-bs-n", "-pbsn"},
            paramLabel = "N",
            defaultValue = "1000",
            description = "Resamples (default: ${DEFAULT-VALUE}).")
    private int resamples;

    @Option(
            names = {"--paired-jobs", "-j"},
            paramLabel = "N",
            description = "Accepted for sacreBLEU's sake; the tests need no workers.")
    void acceptJobs(int ignored) {}

    boolean confidence() {
        return confidence;
    }

    /** How an interval is to be estimated, if one is wanted. */
    Optional<Bootstrap> bootstrap() {
        return confidence && confidenceResamples > 1
                ? Optional.of(new Bootstrap(confidenceResamples, seed()))
                : Optional.empty();
    }

    /**
     * Refuses two tests at once; a group of picocli's would as well, but it draws up its own help text for that, which
     * takes a short command a tenth of its time.
     */
    void requireOneAtMost(CommandLine command) {
        if (pairedRandomization && pairedBootstrap) {
            throw new ParameterException(
                    command, "--paired-ar and --paired-bs are two tests of the same thing: give one of them.");
        }
    }

    boolean isPaired() {
        return pairedRandomization || pairedBootstrap;
    }

    boolean isPairedBootstrap() {
        return pairedBootstrap;
    }

    /** The number as it was given, for the heading. */
    int pairedNumber() {
        return pairedBootstrap ? resamples : trials;
    }

    PairedTest pairedTest() {
        return pairedBootstrap
                ? new PairedBootstrap(resamples > 0 ? resamples : 1000, seed())
                : new ApproximateRandomization(trials > 0 ? trials : 10_000, seed());
    }

    private static Seed seed() {
        String value = System.getenv(SEED_VARIABLE);
        if (value == null) {
            return Seed.STANDARD;
        }
        if (value.toLowerCase(Locale.ROOT).equals("none")) {
            return Seed.random();
        }
        try {
            return Seed.of(Long.parseLong(value.strip()));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    SEED_VARIABLE + " is '" + value + "': set it to a number that is not negative, or to none.", e);
        }
    }
}
