/**
 * Terminologies at Amazon Translate: start at {@link dev.amts.aws.internal.terms.TerminologyCatalog}.
 */
@NullMarked
package dev.amts.aws.internal.terms;

import org.jspecify.annotations.NullMarked;
