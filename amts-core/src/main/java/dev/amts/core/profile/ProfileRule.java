package dev.amts.core.profile;

import java.util.List;

/**
 * One convention of a language. Implementations are immutable and thread-safe, and take time linear in the text.
 *
 * <p>A rule proposes edits and does not make them, so that inline codes are safe whatever a rule does: an edit that
 * touches a code is refused by {@link RuleProfile}.
 *
 * <p>Most rules look at one text at a time: those are {@link OfText}.
 */
public interface ProfileRule {
    /** What a user calls it in a file: language, dot, and words with hyphens, as in {@code "zh.quotes"}. */
    String name();

    /** One line that tells a translator what it does. */
    String description();

    /** The values besides {@code on} and {@code off} that it can be switched to, the default first; often none. */
    default List<String> styles() {
        return List.of();
    }

    /** The edits for each text of a document, in order and not overlapping; as many lists as there are texts. */
    List<List<Edit>> edits(List<RuleText> document);

    /** A rule that needs to know nothing but the one text. */
    interface OfText extends ProfileRule {
        /** The edits, in order and not overlapping. */
        List<Edit> edits(RuleText text);

        @Override
        default List<List<Edit>> edits(List<RuleText> document) {
            return document.stream().map(this::edits).toList();
        }
    }
}
