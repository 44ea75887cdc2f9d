/**
 * Line ends inside a paragraph: start at {@link dev.amts.core.text.LineJoiner}.
 */
@NullMarked
package dev.amts.core.text;

import org.jspecify.annotations.NullMarked;
