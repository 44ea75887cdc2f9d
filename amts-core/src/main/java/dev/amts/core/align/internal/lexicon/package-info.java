/**
 * The induced lexicon: start at {@link dev.amts.core.align.internal.lexicon.LexiconFeature}.
 */
@NullMarked
package dev.amts.core.align.internal.lexicon;

import org.jspecify.annotations.NullMarked;
