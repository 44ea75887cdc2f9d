/**
 * How implementations are found by name: start at {@link dev.amts.api.provider.Providers}.
 */
@NullMarked
package dev.amts.api.provider;

import org.jspecify.annotations.NullMarked;
