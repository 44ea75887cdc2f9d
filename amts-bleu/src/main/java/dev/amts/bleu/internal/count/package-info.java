/**
 * Segment statistics: what a metric needs to know of one segment, as numbers that add up. Start with {@link
 * dev.amts.bleu.internal.count.SegmentCounter}.
 */
@NullMarked
package dev.amts.bleu.internal.count;

import org.jspecify.annotations.NullMarked;
