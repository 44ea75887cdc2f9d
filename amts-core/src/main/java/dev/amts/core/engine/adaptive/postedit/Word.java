package dev.amts.core.engine.adaptive.postedit;

import dev.amts.api.text.InlineCode;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text, a sign of punctuation, or an inline code. Immutable.
 *
 * @param text its characters
 * @param isSpaced whether white space stands before it
 * @param code the code that it is; null for text
 */
record Word(String text, boolean isSpaced, @Nullable InlineCode code) {
    /** No text has this character; what follows says which end of a pair a code is. */
    private static final char CODE = '\u0001';

    /** What stands for this word where words are counted: codes of one role are alike. */
    String key() {
        return code == null ? text : CODE + code.role().name();
    }

    /** What words are aligned by. */
    String aligned() {
        return code == null ? text.toLowerCase(Locale.ROOT) : CODE + text;
    }

    boolean isCode() {
        return code != null;
    }

    boolean isLetters() {
        return code == null && Character.isLetter(text.codePointAt(0));
    }

    /** The same characters as another's, code or not. */
    boolean isLike(Word other) {
        return isCode() == other.isCode() && text.equals(other.text) && Objects.equals(key(), other.key());
    }

    Word withText(String other) {
        return new Word(other, isSpaced, code);
    }

    Word spaced(boolean other) {
        return new Word(text, other, code);
    }
}
