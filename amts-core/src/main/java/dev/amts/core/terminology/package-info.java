/**
 * Terminologies: read from files with {@link dev.amts.core.terminology.TerminologyFile}, found in texts with {@link
 * dev.amts.core.terminology.TermMatcher}, checked in translations with {@link dev.amts.core.terminology.TermUse}.
 */
@NullMarked
package dev.amts.core.terminology;

import org.jspecify.annotations.NullMarked;
