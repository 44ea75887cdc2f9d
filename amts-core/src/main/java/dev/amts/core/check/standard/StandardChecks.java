package dev.amts.core.check.standard;

import dev.amts.core.check.Check;
import java.util.List;

/** The checks that AMTS has. Stateless and thread-safe. */
public final class StandardChecks {
    private StandardChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new OmissionsCheck(),
                new CodesCheck(),
                new NumbersCheck(),
                new UntranslatedCheck(),
                new LengthCheck(),
                new RepeatedWordsCheck(),
                new TermsCheck(),
                new ScriptCheck(),
                new BracketsCheck(),
                new LabelsCheck());
    }
}
