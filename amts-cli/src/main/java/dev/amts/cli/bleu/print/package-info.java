/** JSON and tables as Python prints them. Start with {@link dev.amts.cli.bleu.print.PythonJson}. */
@NullMarked
package dev.amts.cli.bleu.print;

import org.jspecify.annotations.NullMarked;
