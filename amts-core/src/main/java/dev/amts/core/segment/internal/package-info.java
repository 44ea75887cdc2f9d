/**
 * The machinery of {@link dev.amts.core.segment.RuleSegmenter}: start at {@link
 * dev.amts.core.segment.internal.SentenceScan}. Not exported.
 */
@NullMarked
package dev.amts.core.segment.internal;

import org.jspecify.annotations.NullMarked;
