package dev.amts.core.text;

import dev.amts.api.Language;
import dev.amts.api.text.CodedText;

/** What stands between two sentences of one line. */
public final class SentenceGap {
    private SentenceGap() {}

    /**
     * The white space between two translated sentences: a space, or nothing in a language that writes without spaces, where
     * one of its characters stands on either side.
     */
    public static String between(CodedText before, CodedText after, Language language) {
        if (before.length() == 0 || after.length() == 0) {
            return "";
        }
        boolean tight = language.writesWithoutSpaces()
                && (LineJoiner.isWide(before.text().codePointBefore(before.length()))
                        || LineJoiner.isWide(after.text().codePointAt(0)));
        return tight ? "" : " ";
    }
}
