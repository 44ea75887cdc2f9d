/** {@code amts prepare}. */
@NullMarked
package dev.amts.cli.prepare;

import org.jspecify.annotations.NullMarked;
