package dev.amts.api.profile;

import dev.amts.api.text.CodedText;
import java.util.List;
import java.util.Objects;

/**
 * A source text and its translation on their way through a profile. Immutable.
 *
 * @param source the source
 * @param target its translation, changed or not
 * @param changes what the profile changed in the target, in order; empty if nothing
 */
public record ProfiledText(CodedText source, CodedText target, List<Change> changes) {
    public ProfiledText {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        changes = List.copyOf(changes);
    }

    /** A text that no rule has seen. */
    public static ProfiledText of(CodedText source, CodedText target) {
        return new ProfiledText(source, target, List.of());
    }

    /**
     * One thing that a rule changed.
     *
     * @param rule the rule's name, by which it can be switched off
     * @param before what stood there
     * @param after what stands there now
     */
    public record Change(String rule, String before, String after) {
        public Change {
            Objects.requireNonNull(rule);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }
}
