/**
 * Drafts out to CAT tools and back: start at {@link dev.amts.core.sync.exchange.XliffFile}.
 */
@NullMarked
package dev.amts.core.sync.exchange;

import org.jspecify.annotations.NullMarked;
