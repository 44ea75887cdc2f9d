/**
 * What a CAT tool shows as one segment, out and back: start at {@link dev.amts.core.sync.exchange.part.Parts}.
 */
@NullMarked
package dev.amts.core.sync.exchange.part;

import org.jspecify.annotations.NullMarked;
