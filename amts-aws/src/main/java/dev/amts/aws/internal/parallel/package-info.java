/**
 * Parallel data at Amazon Translate: start at {@link dev.amts.aws.internal.parallel.AmazonParallelDataStore}.
 */
@NullMarked
package dev.amts.aws.internal.parallel;

import org.jspecify.annotations.NullMarked;
