package dev.amts.cli.fuzz;

import dev.amts.api.AmtsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a fuzzer enters: it is told the target's name, and then calls with inputs. */
public final class Fuzzed {
    private static FuzzTarget target = FuzzTarget.D2L_MARKDOWN;

    private Fuzzed() {}

    /** Called once by the fuzzer: loads the classes, which takes longer than any input may, by a first input. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        target = FuzzTarget.valueOf(arguments[0]);
        take(target, Files.readAllBytes(Path.of(arguments[1])));
    }

    /** Called by the fuzzer with every input. */
    public static void fuzzerTestOneInput(byte[] input) {
        take(target, input);
    }

    static void take(FuzzTarget target, byte[] input) {
        try {
            target.take(input);
        } catch (AmtsException | IOException refused) {
            // What comes from outside may be refused, with a message that says why.
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }
}
