/**
 * Any program as a translation engine: start at {@link dev.amts.core.engine.command.CommandEngine}.
 */
@NullMarked
package dev.amts.core.engine.command;

import org.jspecify.annotations.NullMarked;
