/**
 * Which units and sentences of two documents translate which: start at {@link dev.amts.core.align.document.DocumentAligner}.
 */
@NullMarked
package dev.amts.core.align.document;

import org.jspecify.annotations.NullMarked;
