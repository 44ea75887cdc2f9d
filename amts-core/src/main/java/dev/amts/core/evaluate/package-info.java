/**
 * How good translated documents are: start at {@link dev.amts.core.evaluate.Evaluator}.
 */
@NullMarked
package dev.amts.core.evaluate;

import org.jspecify.annotations.NullMarked;
