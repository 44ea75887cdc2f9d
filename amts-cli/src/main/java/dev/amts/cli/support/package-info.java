/**
 * What the commands share: options, input and output, messages.
 */
@NullMarked
package dev.amts.cli.support;

import org.jspecify.annotations.NullMarked;
