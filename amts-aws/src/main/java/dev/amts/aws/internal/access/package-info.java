/**
 * How AWS is reached: settings, clients, call rates, errors in words, objects in S3. Start at {@link
 * dev.amts.aws.internal.access.Access}.
 */
@NullMarked
package dev.amts.aws.internal.access;

import org.jspecify.annotations.NullMarked;
