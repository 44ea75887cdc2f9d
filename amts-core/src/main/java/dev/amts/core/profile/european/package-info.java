/**
 * German, Spanish, French and Portuguese: the profiles, and the rules that they are made of. Start at {@link
 * dev.amts.core.profile.european.SpanishProfileProvider}. Not exported.
 */
@NullMarked
package dev.amts.core.profile.european;

import org.jspecify.annotations.NullMarked;
