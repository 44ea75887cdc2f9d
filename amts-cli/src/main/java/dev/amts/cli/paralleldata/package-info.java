/** {@code amts parallel-data}. */
@NullMarked
package dev.amts.cli.paralleldata;

import org.jspecify.annotations.NullMarked;
