package dev.amts.core.sync;

import dev.amts.api.document.Document;
import dev.amts.core.sync.draft.Assembly;
import dev.amts.core.sync.draft.Woven;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.merge.RawMerge;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.unit.Work;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A synchronized document, and what became of each of its units. Immutable and thread-safe. */
public final class Draft {
    private final String name;
    private final Assembly assembly;
    private final List<SyncUnit> units;
    private final Map<String, String> edits;
    private final Set<String> approved;
    private final String text;
    private final SyncMemory memory;

    static Draft of(String name, Woven woven) {
        return new Draft(name, woven.assembly(), woven.units(), Map.of(), Set.of(), woven.memory());
    }

    private Draft(
            String name,
            Assembly assembly,
            List<SyncUnit> units,
            Map<String, String> edits,
            Set<String> approved,
            SyncMemory memory) {
        this.memory = memory;
        this.name = Objects.requireNonNull(name);
        this.assembly = assembly;
        this.units = List.copyOf(units);
        this.edits = Map.copyOf(edits);
        this.approved = Set.copyOf(approved);
        this.text = assembly.text(edits);
    }

    /** The revision's name. */
    public String name() {
        return name;
    }

    /** The draft in the format of the translation, to be written as UTF-8. */
    public String text() {
        return text;
    }

    /** What became of each unit, in the new source's order; removed ones last. */
    public List<SyncUnit> units() {
        return units;
    }

    /** Whether a text, reviewed perhaps, still holds the marks of a conflict. */
    public static boolean holdsConflict(String text) {
        return text.contains(RawMerge.OURS) || text.contains(RawMerge.THEIRS);
    }

    /** The new source. */
    public Document newSource() {
        return assembly.newSource();
    }

    /** What a later synchronization of the same book should know: what a person did to this draft, too. */
    public SyncMemory memory() {
        return memory;
    }

    /** Ids of the units that {@link #approve} was told of. */
    public Set<String> approved() {
        return approved;
    }

    /** How much of it needs work. */
    public Work work() {
        return Work.of(units);
    }

    /**
     * The draft with other translations of some units, as a translator gives them back. They are remembered: a later
     * synchronization to the same source takes them.
     *
     * @param translations texts by unit id, in the document's markup; the texts of a unit's blocks are set apart by an
     *     empty line
     * @throws IllegalArgumentException if an id is not of a text unit of this draft
     */
    public Draft with(Map<String, String> translations) {
        if (translations.isEmpty()) {
            return this;
        }
        requireText(translations.keySet());
        Map<String, String> all = new HashMap<>(edits);
        all.putAll(translations);
        List<SyncUnit> changed = map(translations.keySet(), unit -> {
            String now = Objects.requireNonNull(translations.get(unit.id()));
            UnitState state =
                    unit.state() == UnitState.UNTRANSLATED && !now.isBlank() ? UnitState.TRANSLATED : unit.state();
            return rewritten(unit, now, state, "changed by a translator");
        });
        return new Draft(
                name, assembly, changed, all, approved, memory.plus(assembly.passages(translations.keySet(), all)));
    }

    /**
     * The draft with units that somebody approved as they are in it: they need no more work, and a later synchronization
     * to the same source takes them.
     *
     * @throws IllegalArgumentException if an id is not of a text unit of this draft
     */
    public Draft approve(Set<String> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        requireText(ids);
        Set<String> all = new HashSet<>(approved);
        all.addAll(ids);
        List<SyncUnit> done =
                map(ids, unit -> rewritten(unit, unit.target(), UnitState.REUSED, "approved by a translator"));
        return new Draft(name, assembly, done, edits, all, memory.plus(assembly.passages(ids, edits)));
    }

    private List<SyncUnit> map(Set<String> ids, UnaryOperator<SyncUnit> change) {
        return units.stream()
                .map(unit -> ids.contains(unit.id()) ? change.apply(unit) : unit)
                .toList();
    }

    /** Which sentence of a unit that people rewrote translates which is not known: it is one segment from then on. */
    private static SyncUnit rewritten(SyncUnit unit, String target, UnitState state, String reason) {
        SyncSegment whole =
                new SyncSegment(state, unit.oldSource(), unit.newSource(), unit.oldTarget(), target, reason);
        return unit.with(state, target, List.of(whole), reason);
    }

    private void requireText(Set<String> ids) {
        Map<String, SyncUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        for (String id : ids) {
            SyncUnit unit = byId.get(id);
            if (unit == null || !unit.isText() || unit.state() == UnitState.REMOVED) {
                throw new IllegalArgumentException(name + " has no text unit " + id + " to translate");
            }
        }
    }
}
