/**
 * Text with inline codes: start at {@link dev.amts.api.text.CodedText}.
 */
@NullMarked
package dev.amts.api.text;

import org.jspecify.annotations.NullMarked;
