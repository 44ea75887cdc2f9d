/**
 * What became of the units and sentences of a synchronized document: start at {@link dev.amts.core.sync.unit.SyncUnit}.
 */
@NullMarked
package dev.amts.core.sync.unit;

import org.jspecify.annotations.NullMarked;
