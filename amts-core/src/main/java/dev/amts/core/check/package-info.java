/**
 * Quality checks of translated documents, whoever translated them: start at {@link
 * dev.amts.core.check.QualityChecks}. AMTS's own checks are in {@code dev.amts.core.check.standard}; {@link
 * dev.amts.core.check.Check} is how to add one.
 */
@NullMarked
package dev.amts.core.check;

import org.jspecify.annotations.NullMarked;
