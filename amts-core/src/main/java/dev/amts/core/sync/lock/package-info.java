/**
 * What is known of a synchronized book, in a file beside it: start at {@link dev.amts.core.sync.lock.LockFile}.
 */
@NullMarked
package dev.amts.core.sync.lock;

import org.jspecify.annotations.NullMarked;
