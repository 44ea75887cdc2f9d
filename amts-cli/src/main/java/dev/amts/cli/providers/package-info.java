/** {@code amts providers}. */
@NullMarked
package dev.amts.cli.providers;

import org.jspecify.annotations.NullMarked;
