package dev.amts.aws.emulator;

import java.util.Map;

/** What the emulator makes of a text: a function that the test gives. Thread-safe. */
@FunctionalInterface
public interface EmulatedTranslation {
    /** Gives every text back as it is. */
    EmulatedTranslation SAME = Text::text;

    /** Writes the target language before every text, as in {@code "[es] A text."}. */
    EmulatedTranslation MARKED = text -> "[" + text.target() + "] " + text.text();

    /**
     * A text between tags that is to be translated.
     *
     * @param text without white space at its ends, never empty
     * @param source the source language's code
     * @param target the target language's code
     * @param examples the parallel data of the job, target by source text; empty where there are none
     */
    record Text(String text, String source, String target, Map<String, String> examples) {}

    /** The translation of a text. */
    String translate(Text text);
}
