package dev.amts.core.sync.draft;

import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.unit.SyncUnit;
import java.util.List;

/**
 * A chapter's draft as it was put together. Immutable.
 *
 * @param assembly its text
 * @param units what became of each unit, in the new source's order; removed ones last
 * @param memory what a later synchronization should know
 */
public record Woven(Assembly assembly, List<SyncUnit> units, SyncMemory memory) {
    public Woven {
        units = List.copyOf(units);
    }
}
