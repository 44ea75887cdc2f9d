/**
 * The rules of a language as data: start with {@link dev.amts.core.segment.internal.rules.RuleLibrary}, which reads the
 * rule files, and {@link dev.amts.core.segment.internal.rules.LanguageRules}, which a scan asks.
 */
@NullMarked
package dev.amts.core.segment.internal.rules;

import org.jspecify.annotations.NullMarked;
