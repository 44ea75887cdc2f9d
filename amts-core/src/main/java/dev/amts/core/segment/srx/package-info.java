/**
 * Sentences by SRX 2.0 rule files, the form that CAT tools share: start at {@link
 * dev.amts.core.segment.srx.SrxSegmenter}.
 */
@NullMarked
package dev.amts.core.segment.srx;

import org.jspecify.annotations.NullMarked;
