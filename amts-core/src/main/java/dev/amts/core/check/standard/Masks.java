package dev.amts.core.check.standard;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;

/** Texts without the characters of their codes. Stateless. */
final class Masks {
    /** What stands for each unit of a code. */
    static final char CODE = '\uFFFC';

    private Masks() {}

    /** The text in its length, each unit of a code replaced by {@link #CODE}. */
    static String withoutCodes(CodedText text) {
        StringBuilder out = new StringBuilder(text.text());
        for (InlineCode code : text.codes()) {
            for (int i = code.start(); i < code.end(); i++) {
                out.setCharAt(i, CODE);
            }
        }
        return out.toString();
    }
}
