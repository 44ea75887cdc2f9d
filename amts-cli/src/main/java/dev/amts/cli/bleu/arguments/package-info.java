/**
 * Arguments as Python's argparse takes them, where picocli does otherwise. Start with
 * {@link dev.amts.cli.bleu.arguments.Words}.
 */
@NullMarked
package dev.amts.cli.bleu.arguments;

import org.jspecify.annotations.NullMarked;
