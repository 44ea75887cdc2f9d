/**
 * Implementations by name: start at {@link dev.amts.core.discovery.Services}.
 */
@NullMarked
package dev.amts.core.discovery;

import org.jspecify.annotations.NullMarked;
