package dev.amts.core.engine.command;

import dev.amts.api.ConfigurationException;
import java.time.Duration;
import java.util.Objects;

/**
 * How to run a program. Immutable.
 *
 * @param mode whether the program lives on between requests
 * @param separator what ends a text on the way in and out
 * @param timeout how long to wait: in mode {@link Mode#BATCH} for all of a request, in mode {@link Mode#STREAM} for each text
 * @param restarts how often a program that ended or hung is started again within one request
 */
public record CommandOptions(Mode mode, Separator separator, Duration timeout, int restarts) {
    /** Whether a program lives on between requests. */
    public enum Mode {
        /** It is started for each request, reads to the end of its input and ends. Any filter can do that. */
        BATCH,
        /** It is started once for each language pair, and answers each text before it reads the next to its end. */
        STREAM
    }

    /** What ends a text. */
    public enum Separator {
        /** A line feed. */
        NEWLINE('\n'),
        /** A zero, as Apertium's {@code -z} has it. */
        NUL('\0');

        private final char character;

        Separator(char character) {
            this.character = character;
        }

        char character() {
            return character;
        }
    }

    /** A program for each request, lines, two minutes, one restart. */
    public static final CommandOptions DEFAULT =
            new CommandOptions(Mode.BATCH, Separator.NEWLINE, Duration.ofMinutes(2), 1);

    public CommandOptions {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(separator);
        if (timeout.isNegative() || timeout.isZero()) {
            throw new ConfigurationException("a time-out of " + timeout + " leaves no time: give one such as 30s");
        }
        if (restarts < 0) {
            throw new ConfigurationException("the number of restarts is negative: " + restarts);
        }
    }
}
