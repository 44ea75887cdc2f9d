/**
 * Chinese and Japanese: the profiles, and the rules that they are made of, one class each. Start at {@link
 * dev.amts.core.profile.cjk.ChineseProfileProvider}. Not exported.
 */
@NullMarked
package dev.amts.core.profile.cjk;

import org.jspecify.annotations.NullMarked;
