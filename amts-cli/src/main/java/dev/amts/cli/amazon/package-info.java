/** Options that all commands share which talk to Amazon. */
@NullMarked
package dev.amts.cli.amazon;

import org.jspecify.annotations.NullMarked;
