/**
 * Where translations of new sentences come from: start at {@link dev.amts.core.sync.resolve.SentenceTable}.
 */
@NullMarked
package dev.amts.core.sync.resolve;

import org.jspecify.annotations.NullMarked;
