/** Start here. */
@NullMarked
package dev.amts.cli;

import org.jspecify.annotations.NullMarked;
