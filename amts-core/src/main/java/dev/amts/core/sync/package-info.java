/**
 * Translations kept in step with a changing source: start at {@link dev.amts.core.sync.Synchronizer}.
 */
@NullMarked
package dev.amts.core.sync;

import org.jspecify.annotations.NullMarked;
