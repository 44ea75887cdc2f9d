/** {@code amts sync}: translations kept in step with a changing source. */
@NullMarked
package dev.amts.cli.sync;

import org.jspecify.annotations.NullMarked;
