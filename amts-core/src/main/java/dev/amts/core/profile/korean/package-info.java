/**
 * Korean: start at {@link dev.amts.core.profile.korean.KoreanProfileProvider}. Not exported.
 */
@NullMarked
package dev.amts.core.profile.korean;

import org.jspecify.annotations.NullMarked;
