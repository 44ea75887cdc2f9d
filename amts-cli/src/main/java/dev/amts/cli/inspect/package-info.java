/**
 * {@code amts inspect}: start at {@link dev.amts.cli.inspect.InspectCommand}.
 */
@NullMarked
package dev.amts.cli.inspect;

import org.jspecify.annotations.NullMarked;
