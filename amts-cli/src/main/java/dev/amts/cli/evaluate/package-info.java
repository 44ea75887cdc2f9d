/** {@code amts evaluate}. */
@NullMarked
package dev.amts.cli.evaluate;

import org.jspecify.annotations.NullMarked;
