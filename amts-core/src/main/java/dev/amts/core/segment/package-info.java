/**
 * Sentences: start at {@link dev.amts.core.segment.RuleSegmenter}. How the rule files look and how to add to them stands in
 * docs/segmentation.md; segmentation by SRX files is in {@link dev.amts.core.segment.srx}.
 */
@NullMarked
package dev.amts.core.segment;

import org.jspecify.annotations.NullMarked;
