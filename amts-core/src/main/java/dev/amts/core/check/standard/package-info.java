/**
 * AMTS's own quality checks: {@link dev.amts.core.check.standard.StandardChecks} lists them.
 */
@NullMarked
package dev.amts.core.check.standard;

import org.jspecify.annotations.NullMarked;
