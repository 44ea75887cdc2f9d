/**
 * Translation while you wait: start at {@link dev.amts.api.engine.TranslationEngine}.
 */
@NullMarked
package dev.amts.api.engine;

import org.jspecify.annotations.NullMarked;
