package dev.amts.core.sync.unit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a draft needs work. Immutable.
 *
 * @param units how many units have each state; states that none has are not in it
 * @param characters how many characters of source text, white space and what is not text left out, have each state
 */
public record Work(Map<UnitState, Long> units, Map<UnitState, Long> characters) {
    public Work {
        units = Map.copyOf(units);
        characters = Map.copyOf(characters);
    }

    /** The work that a list of units holds. */
    public static Work of(List<SyncUnit> list) {
        Map<UnitState, Long> units = new EnumMap<>(UnitState.class);
        Map<UnitState, Long> characters = new EnumMap<>(UnitState.class);
        for (SyncUnit unit : list) {
            units.merge(unit.state(), 1L, Long::sum);
            for (SyncSegment segment : unit.segments()) {
                characters.merge(segment.state(), (long) segment.characters(), Long::sum);
            }
        }
        return new Work(units, characters);
    }

    /** How many units have a state. */
    public long units(UnitState state) {
        return units.getOrDefault(state, 0L);
    }

    /** How many characters of source text have a state. */
    public long characters(UnitState state) {
        return characters.getOrDefault(state, 0L);
    }

    /** The share of the new source's characters whose translation needs no work, from 0 to 1; 1 if there are none. */
    public double shareWithoutWork() {
        long done = 0;
        long all = 0;
        for (Map.Entry<UnitState, Long> entry : characters.entrySet()) {
            if (entry.getKey() != UnitState.REMOVED) {
                all += entry.getValue();
                done += entry.getKey().needsNoWork() ? entry.getValue() : 0;
            }
        }
        return all == 0 ? 1 : (double) done / all;
    }
}
