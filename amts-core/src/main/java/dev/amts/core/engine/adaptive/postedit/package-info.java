/**
 * Corrects what an engine writes, as its users have corrected it: start at
 * {@link dev.amts.core.engine.adaptive.postedit.PostEditor}. Not exported.
 */
@NullMarked
package dev.amts.core.engine.adaptive.postedit;

import org.jspecify.annotations.NullMarked;
