/**
 * Files that are whole or not there: start at {@link dev.amts.core.io.WholeFile}.
 */
@NullMarked
package dev.amts.core.io;

import org.jspecify.annotations.NullMarked;
