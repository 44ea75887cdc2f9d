package dev.amts.api.profile;

import dev.amts.api.text.CodedText;
import java.util.List;

/**
 * One language's own rules, before and after translation: spacing, quotation marks, terms at their first mention.
 * Implementations are immutable and thread-safe; a document is given as a whole, so none needs a memory.
 */
public interface LanguageProfile {
    /** A profile without rules, which leaves everything as it is. */
    static LanguageProfile none() {
        return NoRules.NONE;
    }

    /** The names of its rules, each of which a user can switch off. */
    List<String> rules();

    /** Readies a document's source texts for an engine; keeps their number and order, and every inline code. */
    default List<CodedText> before(List<CodedText> sources) {
        return sources;
    }

    /**
     * Puts a document's translations into the language's style; keeps their number and order, and every inline code.
     *
     * <p>What follows the rules already is left as it is: applying a profile twice is applying it once.
     */
    List<ProfiledText> after(List<ProfiledText> texts);
}
