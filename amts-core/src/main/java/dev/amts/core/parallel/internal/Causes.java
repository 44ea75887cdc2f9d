package dev.amts.core.parallel.internal;

import dev.amts.api.AmtsException;
import java.util.Optional;

/** What went wrong below a library's exception. */
final class Causes {
    private Causes() {}

    /** Our own exception, which a parser wrapped because a reader of ours threw it. */
    static Optional<AmtsException> known(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof AmtsException known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
