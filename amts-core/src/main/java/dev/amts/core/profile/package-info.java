/**
 * Language profiles made of small rules that a translator can read and switch off: start at {@link
 * dev.amts.core.profile.RuleProfile}; {@link dev.amts.core.profile.RuleSwitches} reads a book's choices from a file.
 */
@NullMarked
package dev.amts.core.profile;

import org.jspecify.annotations.NullMarked;
