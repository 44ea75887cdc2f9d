/**
 * {@code amts segment}: start at {@link dev.amts.cli.segment.SegmentCommand}.
 */
@NullMarked
package dev.amts.cli.segment;

import org.jspecify.annotations.NullMarked;
