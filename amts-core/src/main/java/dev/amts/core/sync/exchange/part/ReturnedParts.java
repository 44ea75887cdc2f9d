package dev.amts.core.sync.exchange.part;

import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what a tool gives back part by part, and refuses what it broke. Not thread-safe. */
public final class ReturnedParts {
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Map<String, SyncUnit>> units = new HashMap<>();
    private final Map<Unit, Map<Integer, String>> texts = new LinkedHashMap<>();
    private final Map<Unit, Set<Integer>> approved = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final DocumentFormat format;
    private final String between;

    private record Unit(String draft, String id) {}

    /** What a tool says of a part's work. */
    public enum Review {
        OPEN,
        /** Somebody took responsibility for it in the tool. */
        APPROVED
    }

    /** @param target the language of the translations */
    public ReturnedParts(List<Draft> drafts, DocumentFormat format, Language target) {
        this.format = format;
        this.between = target.writesWithoutSpaces() ? "" : " ";
        for (Draft draft : drafts) {
            this.drafts.put(draft.name(), draft);
            Map<String, SyncUnit> byId = new HashMap<>();
            draft.units().stream()
                    .filter(unit -> unit.isText() && unit.state() != UnitState.REMOVED)
                    .forEach(unit -> byId.put(unit.id(), unit));
            units.put(draft.name(), byId);
        }
    }

    /** The unit of an id, if there is one; that there is none is reported. */
    public Optional<SyncUnit> unit(String draft, String id) {
        if (!drafts.containsKey(draft)) {
            report(draft + ": is none of the drafts");
            return Optional.empty();
        }
        Optional<SyncUnit> unit = Optional.ofNullable(units.get(draft)).map(byId -> byId.get(id));
        if (unit.isEmpty()) {
            report(draft + ", unit " + id + ": the draft has no such unit");
        }
        return unit;
    }

    private void report(String problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Reports a part that holds what nobody knows. */
    public void broken(String draft, String unit, String part) {
        report(draft + ", unit " + unit + ", segment " + part + ": holds an inline code that nobody knows; not taken");
    }

    /** Takes a part as the tool has it; one that lost codes is reported. */
    public void take(String draft, SyncUnit unit, String id, String text, Review review) {
        Optional<Part> part = Parts.find(unit, id);
        if (part.isEmpty()) {
            report(draft + ", unit " + unit.id() + ": has no segment " + id + "; was it made from another draft?");
            return;
        }
        List<String> lost = lost(part.get(), text);
        if (!lost.isEmpty()) {
            report(draft + ", unit " + unit.id() + ", segment " + id + ": lost " + String.join(" ", lost)
                    + "; not taken");
            return;
        }
        Unit key = new Unit(draft, unit.id());
        if (!text.equals(part.get().target())) {
            texts.computeIfAbsent(key, k -> new HashMap<>()).put(part.get().id(), text);
        }
        if (review == Review.APPROVED && !text.isBlank()) {
            approved.computeIfAbsent(key, k -> new HashSet<>()).add(part.get().id());
        }
    }

    /** Codes that must be there: those of the translation, or of the source where there is none, and not gone from the source. */
    private List<String> lost(Part part, String text) {
        CodedText source = format.parseInline(part.source());
        CodedText before = part.isTranslated() ? format.parseInline(part.target()) : source;
        List<String> gone = Codes.lost(format.parseInline(part.oldSource()), source);
        List<String> lost = new ArrayList<>(Codes.lost(before, format.parseInline(text)));
        gone.forEach(lost::remove);
        return lost;
    }

    /** Changed translations by unit id, by the draft's name. */
    public Map<String, Map<String, String>> texts() {
        Map<String, Map<String, String>> out = new HashMap<>();
        texts.forEach((key, byPart) -> {
            List<Part> parts = Parts.of(unitOf(key));
            List<String> now = parts.stream()
                    .map(part -> byPart.getOrDefault(part.id(), part.target()))
                    .toList();
            out.computeIfAbsent(key.draft(), name -> new HashMap<>()).put(key.id(), Parts.text(parts, now, between));
        });
        return out;
    }

    /** Ids of units that were open and all parts of which are approved, by the draft's name. */
    public Map<String, Set<String>> approved() {
        Map<String, Set<String>> done = new HashMap<>();
        approved.forEach((key, ids) -> {
            boolean all = Parts.of(unitOf(key)).stream()
                    .allMatch(part -> part.state().needsNoWork() || ids.contains(part.id()));
            if (all && !unitOf(key).state().needsNoWork()) {
                done.computeIfAbsent(key.draft(), name -> new HashSet<>()).add(key.id());
            }
        });
        return done;
    }

    /** What could not be taken, one line each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private SyncUnit unitOf(Unit key) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(units.get(key.draft())).get(key.id()));
    }
}
