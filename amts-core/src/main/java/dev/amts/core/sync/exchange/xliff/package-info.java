/**
 * XLIFF 1.2 and 2.1, written and read: start at {@link dev.amts.core.sync.exchange.xliff.XliffWriter}.
 */
@NullMarked
package dev.amts.core.sync.exchange.xliff;

import org.jspecify.annotations.NullMarked;
