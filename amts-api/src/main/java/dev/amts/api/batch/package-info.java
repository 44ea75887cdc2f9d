/**
 * Translation of many documents by a job that runs elsewhere: start at {@link
 * dev.amts.api.batch.BatchTranslationEngine}.
 */
@NullMarked
package dev.amts.api.batch;

import org.jspecify.annotations.NullMarked;
