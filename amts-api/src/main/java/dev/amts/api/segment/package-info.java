/**
 * Sentences of a text unit: start at {@link dev.amts.api.segment.Segmenter}.
 */
@NullMarked
package dev.amts.api.segment;

import org.jspecify.annotations.NullMarked;
