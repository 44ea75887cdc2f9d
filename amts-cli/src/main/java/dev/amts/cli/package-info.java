/**
 * The {@code amts} command: start at {@link dev.amts.cli.Main}. Each command has a package of its own; what they share is
 * in {@code dev.amts.cli.support}.
 */
@NullMarked
package dev.amts.cli;

import org.jspecify.annotations.NullMarked;
