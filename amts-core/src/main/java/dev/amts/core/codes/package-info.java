/**
 * Inline codes that come through translation unharmed: start at {@link dev.amts.core.codes.CodeSafeTranslation}.
 */
@NullMarked
package dev.amts.core.codes;

import org.jspecify.annotations.NullMarked;
