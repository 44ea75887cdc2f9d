/**
 * Amazon Translate: start at {@link dev.amts.aws.AmazonTranslate}, or by name through the providers.
 */
@NullMarked
package dev.amts.aws;

import org.jspecify.annotations.NullMarked;
