package dev.amts.core.sync;

import dev.amts.api.document.Document;
import dev.amts.core.sync.draft.Assembly;
import dev.amts.core.sync.draft.Woven;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.merge.RawMerge;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.unit.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A synchronized document, and what became of each of its units. Immutable and thread-safe. */
public final class Draft {
    private final String name;
    private final Assembly assembly;
    private final List<SyncUnit> units;
    private final Map<String, String> edits;
    private final String text;
    private final SyncMemory memory;

    static Draft of(String name, Woven woven) {
        return new Draft(name, woven.assembly(), woven.units(), Map.of(), woven.memory());
    }

    private Draft(String name, Assembly assembly, List<SyncUnit> units, Map<String, String> edits, SyncMemory memory) {
        this.memory = memory;
        this.name = Objects.requireNonNull(name);
        this.assembly = assembly;
        this.units = List.copyOf(units);
        this.edits = Map.copyOf(edits);
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

    /** What a later synchronization of the same book should know. */
    public SyncMemory memory() {
        return memory;
    }

    /** How much of it needs work. */
    public Work work() {
        return Work.of(units);
    }

    /**
     * The draft with other translations of some units, as a translator gives them back.
     *
     * @param translations texts by unit id, in the document's markup
     * @throws IllegalArgumentException if an id is not of a text unit of this draft
     */
    public Draft with(Map<String, String> translations) {
        Map<String, SyncUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        for (String id : translations.keySet()) {
            SyncUnit unit = byId.get(id);
            if (unit == null || !unit.isText() || unit.state() == UnitState.REMOVED) {
                throw new IllegalArgumentException(name + " has no text unit " + id + " to translate");
            }
        }
        Map<String, String> all = new HashMap<>(edits);
        all.putAll(translations);
        List<SyncUnit> changed = units.stream()
                .map(unit -> {
                    String edit = translations.get(unit.id());
                    return edit == null ? unit : unit.withTarget(edit, unit.segments());
                })
                .toList();
        return new Draft(name, assembly, changed, all, memory);
    }
}
