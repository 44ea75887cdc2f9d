/**
 * What Amazon Translate bills: start at {@link dev.amts.aws.internal.billing.PriceTable}.
 */
@NullMarked
package dev.amts.aws.internal.billing;

import org.jspecify.annotations.NullMarked;
