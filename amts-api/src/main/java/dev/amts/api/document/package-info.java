/**
 * Documents as blocks, text units and a skeleton: start at {@link dev.amts.api.document.DocumentFormat}.
 */
@NullMarked
package dev.amts.api.document;

import org.jspecify.annotations.NullMarked;
