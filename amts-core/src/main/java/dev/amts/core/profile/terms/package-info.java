/**
 * Rules of any language about terms: {@link dev.amts.core.profile.terms.FirstMention} and {@link
 * dev.amts.core.profile.terms.TermEnforcement}. Not exported.
 */
@NullMarked
package dev.amts.core.profile.terms;

import org.jspecify.annotations.NullMarked;
