/**
 * Which pairs become parallel data: start at {@link dev.amts.core.parallel.clean.CleanUp}. Each rule is a type of its own.
 */
@NullMarked
package dev.amts.core.parallel.clean;

import org.jspecify.annotations.NullMarked;
