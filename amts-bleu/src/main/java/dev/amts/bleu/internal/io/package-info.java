/** Lines of files, read in blocks. Start with {@link dev.amts.bleu.internal.io.LineReader}. */
@NullMarked
package dev.amts.bleu.internal.io;

import org.jspecify.annotations.NullMarked;
