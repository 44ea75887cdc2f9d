/**
 * Batch runs: start at {@link dev.amts.aws.internal.batch.AmazonBatchEngine}. What is known of a run lies in {@link
 * dev.amts.aws.internal.journal}.
 */
@NullMarked
package dev.amts.aws.internal.batch;

import org.jspecify.annotations.NullMarked;
