/**
 * A page on which a person reviews a synchronized book: start at {@link dev.amts.core.sync.review.ReviewPage}.
 */
@NullMarked
package dev.amts.core.sync.review;

import org.jspecify.annotations.NullMarked;
