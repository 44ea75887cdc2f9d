package dev.amts.core.engine.tm;

import dev.amts.api.engine.Translation;

/**
 * What a memory knows of a text. Immutable.
 *
 * @param target the translation, in markup
 * @param origin {@link Translation.Origin#EXACT} or {@link Translation.Origin#FUZZY}
 * @param score 1 for an exact match, less for others
 * @param source the source text that was found
 */
record Match(String target, Translation.Origin origin, double score, String source) {
    boolean isExact() {
        return origin == Translation.Origin.EXACT;
    }
}
