/**
 * What changed between two versions in one language: start at {@link dev.amts.core.sync.diff.Matching}.
 */
@NullMarked
package dev.amts.core.sync.diff;

import org.jspecify.annotations.NullMarked;
