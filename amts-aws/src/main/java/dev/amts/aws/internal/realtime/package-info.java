/**
 * Translation while the caller waits: start at {@link dev.amts.aws.internal.realtime.AmazonTranslationEngine}.
 */
@NullMarked
package dev.amts.aws.internal.realtime;

import org.jspecify.annotations.NullMarked;
