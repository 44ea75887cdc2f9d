/**
 * What all document formats share: start at {@link dev.amts.core.document.Splicer}.
 */
@NullMarked
package dev.amts.core.document;

import org.jspecify.annotations.NullMarked;
