package dev.amts.core.sync.exchange.part;

import dev.amts.core.sync.Draft;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts units into what a translator works on piece by piece. A unit is cut into its sentences where these, in order and
 * with white space between them, are all of its source and of its translation; else it is one part. Not thread-safe.
 */
public final class Parts {
    private final SyncUnit unit;
    private final List<Part> parts = new ArrayList<>();
    private int sourceAt;
    private int targetAt;

    private Parts(SyncUnit unit) {
        this.unit = unit;
    }

    /** The parts of a unit of text, in order; at least one. */
    public static List<Part> of(SyncUnit unit) {
        Parts parts = new Parts(unit);
        boolean cut = unit.segments().size() > 1 && parts.cut(joined(unit.segments()));
        return cut ? List.copyOf(parts.parts) : List.of(whole(unit));
    }

    /** The units of a draft that a translator sees. */
    public static List<SyncUnit> open(Draft draft) {
        return draft.units().stream()
                .filter(unit -> unit.isText() && unit.state() != UnitState.REMOVED)
                .toList();
    }

    private static Part whole(SyncUnit unit) {
        return new Part(
                1,
                unit.state(),
                unit.oldSource(),
                unit.newSource(),
                unit.oldTarget(),
                "",
                unit.target(),
                unit.reason());
    }

    /** Sentences that were translated together are one. */
    private static List<SyncSegment> joined(List<SyncSegment> segments) {
        List<SyncSegment> out = new ArrayList<>();
        for (SyncSegment each : segments) {
            boolean together = each.target().isEmpty() && each.state() != UnitState.UNTRANSLATED;
            if (each.state() == UnitState.REMOVED) {
                continue;
            }
            if (together && !out.isEmpty()) {
                out.add(join(out.remove(out.size() - 1), each));
            } else {
                out.add(each);
            }
        }
        return out;
    }

    private static SyncSegment join(SyncSegment first, SyncSegment second) {
        boolean work = !second.state().needsNoWork() && first.state().needsNoWork();
        return new SyncSegment(
                work ? second.state() : first.state(),
                (first.oldSource() + " " + second.oldSource()).strip(),
                first.newSource() + " " + second.newSource(),
                first.oldTarget(),
                first.target(),
                work || first.reason().isEmpty() ? second.reason() : first.reason());
    }

    private boolean cut(List<SyncSegment> segments) {
        for (SyncSegment each : segments) {
            int sourceStart = skipSpace(unit.newSource(), sourceAt);
            int targetStart = each.target().isEmpty() ? targetAt : skipSpace(unit.target(), targetAt);
            int sourceEnd = end(unit.newSource(), sourceStart, each.newSource());
            int targetEnd = end(unit.target(), targetStart, each.target());
            if (sourceEnd < 0 || targetEnd < 0) {
                return false;
            }
            parts.add(new Part(
                    parts.size() + 1,
                    each.state(),
                    each.oldSource(),
                    unit.newSource().substring(sourceStart, sourceEnd),
                    each.oldTarget(),
                    unit.target().substring(targetAt, targetStart),
                    unit.target().substring(targetStart, targetEnd),
                    each.reason()));
            sourceAt = sourceEnd;
            targetAt = targetEnd;
        }
        return !parts.isEmpty()
                && unit.newSource().substring(sourceAt).isBlank()
                && unit.target().substring(targetAt).isBlank();
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a piece ends that begins at a place, white space aside; −1 if it does not stand there. */
    private static int end(String text, int start, String piece) {
        int at = start;
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isWhitespace(piece.charAt(i))) {
                continue;
            }
            at = skipSpace(text, at);
            if (at == text.length() || text.charAt(at) != piece.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** The part of an id, if there is one. */
    public static Optional<Part> find(SyncUnit unit, String id) {
        return of(unit).stream()
                .filter(part -> String.valueOf(part.id()).equals(id))
                .findFirst();
    }

    /**
     * A unit's text out of the texts of its parts. A part that gains its first text is set off from the one before it as
     * other parts are, or, where nothing tells, by a space between words.
     *
     * @param between what stands between sentences where the draft does not tell
     */
    public static String text(List<Part> parts, List<String> texts, String between) {
        String usual = parts.stream()
                .filter(part -> part.id() > 1 && !part.before().isEmpty())
                .map(Part::before)
                .findFirst()
                .orElse(between);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String text = texts.get(i);
            boolean wasEmpty = parts.get(i).target().isBlank()
                    || (i > 0 && parts.get(i - 1).target().isBlank());
            String before = wasEmpty && parts.get(i).before().isEmpty()
                    ? usual
                    : parts.get(i).before();
            if (!text.isBlank()) {
                out.append(out.isEmpty() ? "" : before).append(text);
            }
        }
        return out.toString();
    }
}
