/**
 * What every part of AMTS shares: {@link dev.amts.api.Language} and the exceptions.
 *
 * <p>Where to start: {@link dev.amts.api.document.Document} for what is translated, {@link
 * dev.amts.api.engine.TranslationEngine} for what translates, {@link dev.amts.api.provider.Provider} for how a
 * backend is found.
 */
@NullMarked
package dev.amts.api;

import org.jspecify.annotations.NullMarked;
