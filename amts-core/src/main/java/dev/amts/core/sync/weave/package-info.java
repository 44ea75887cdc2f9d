/**
 * The order in which old translations and new text follow each other: start at {@link dev.amts.core.sync.weave.Weave}.
 */
@NullMarked
package dev.amts.core.sync.weave;

import org.jspecify.annotations.NullMarked;
