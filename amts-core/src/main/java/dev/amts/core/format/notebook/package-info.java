/**
 * Jupyter notebooks: start at {@link dev.amts.core.format.notebook.NotebookFormat}.
 */
@NullMarked
package dev.amts.core.format.notebook;

import org.jspecify.annotations.NullMarked;
