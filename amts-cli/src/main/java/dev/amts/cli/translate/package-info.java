/** {@code amts translate}. */
@NullMarked
package dev.amts.cli.translate;

import org.jspecify.annotations.NullMarked;
