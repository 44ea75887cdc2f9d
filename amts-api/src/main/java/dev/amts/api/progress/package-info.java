/**
 * Progress and cancellation: start at {@link dev.amts.api.progress.ProgressListener}.
 */
@NullMarked
package dev.amts.api.progress;

import org.jspecify.annotations.NullMarked;
