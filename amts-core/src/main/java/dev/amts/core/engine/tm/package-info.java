/**
 * Translations that people have made, used again: start at {@link dev.amts.core.engine.tm.TranslationMemoryEngine}.
 */
@NullMarked
package dev.amts.core.engine.tm;

import org.jspecify.annotations.NullMarked;
