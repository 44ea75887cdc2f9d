/**
 * One language's own rules before and after translation: start at {@link
 * dev.amts.api.profile.LanguageProfile}.
 */
@NullMarked
package dev.amts.api.profile;

import org.jspecify.annotations.NullMarked;
