/**
 * What the aligner reads of sentences, as numbers: start at {@link dev.amts.core.align.internal.text.TextSet}.
 */
@NullMarked
package dev.amts.core.align.internal.text;

import org.jspecify.annotations.NullMarked;
