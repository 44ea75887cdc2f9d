package dev.amts.core.sync;

import java.util.Objects;

/**
 * What a synchronization starts from. Immutable.
 *
 * @param name what to call the document in messages and reports: usually its path
 * @param oldSource the source that was translated
 * @param oldTarget its translation
 * @param newSource what became of the source
 */
public record Revision(String name, String oldSource, String oldTarget, String newSource) {
    public Revision {
        Objects.requireNonNull(name);
        Objects.requireNonNull(oldSource);
        Objects.requireNonNull(oldTarget);
        Objects.requireNonNull(newSource);
    }
}
