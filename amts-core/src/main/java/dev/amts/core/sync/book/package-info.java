/**
 * Whole books in folders or Git repositories: start at {@link dev.amts.core.sync.book.Book}.
 */
@NullMarked
package dev.amts.core.sync.book;

import org.jspecify.annotations.NullMarked;
