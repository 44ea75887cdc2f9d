/**
 * {@code amts align}: start at {@link dev.amts.cli.align.AlignCommand}.
 */
@NullMarked
package dev.amts.cli.align;

import org.jspecify.annotations.NullMarked;
