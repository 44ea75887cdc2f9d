/**
 * The sentences of changed units, merged: start at {@link dev.amts.core.sync.sentence.SentenceMerge}.
 */
@NullMarked
package dev.amts.core.sync.sentence;

import org.jspecify.annotations.NullMarked;
