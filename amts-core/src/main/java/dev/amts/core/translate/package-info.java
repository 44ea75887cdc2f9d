/**
 * Documents through an engine and back: start at {@link dev.amts.core.translate.DocumentTranslator}.
 */
@NullMarked
package dev.amts.core.translate;

import org.jspecify.annotations.NullMarked;
