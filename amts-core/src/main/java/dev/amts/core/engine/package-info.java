/**
 * Engines that need no service: {@link dev.amts.core.engine.IdentityEngine} and {@link dev.amts.core.engine.PseudoEngine}
 * here, a translation memory in {@link dev.amts.core.engine.tm}, any program in {@link
 * dev.amts.core.engine.command}, and parallel data for all of them in {@link dev.amts.core.engine.adaptive}.
 */
@NullMarked
package dev.amts.core.engine;

import org.jspecify.annotations.NullMarked;
