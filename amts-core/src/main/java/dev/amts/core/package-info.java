/**
 * The whole of AMTS from one place: start at {@link dev.amts.core.Amts}. Each step it strings together is a type of its
 * own that can be used alone: {@link dev.amts.core.prepare}, {@link dev.amts.core.translate}, {@link
 * dev.amts.core.evaluate}.
 */
@NullMarked
package dev.amts.core;

import org.jspecify.annotations.NullMarked;
