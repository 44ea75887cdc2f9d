package dev.amts.core.sync.draft;

import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.pair.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is to remember of a draft: what it took out of the old translation, and what corresponds in it. */
final class Lessons {
    private final Chapter chapter;
    private final List<SyncMemory.Passage> passages = new ArrayList<>();
    private final Map<String, String> gaps = new HashMap<>();
    private final Map<String, Set<String>> translations = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();

    private Lessons(Chapter chapter) {
        this.chapter = chapter;
    }

    static SyncMemory of(Chapter chapter, List<Piece> pieces, Assembly assembly) {
        if (!chapter.isChanged()) {
            return SyncMemory.NONE;
        }
        Lessons lessons = new Lessons(chapter);
        lessons.lost(pieces, assembly);
        lessons.gaps(pieces, assembly);
        lessons.pairs(pieces, assembly);
        return new SyncMemory(lessons.passages, lessons.gaps, lessons.translations, lessons.hosts);
    }

    /** Old pairs that do not stand in the draft as they were. */
    private void lost(List<Piece> pieces, Assembly assembly) {
        Set<Integer> kept = new HashSet<>();
        for (Piece piece : pieces) {
            boolean same = piece.hasTarget()
                    && assembly.text(piece, Map.of())
                            .equals(ChapterTexts.raw(
                                    chapter.oldTarget(),
                                    piece.target().start(),
                                    piece.target().end()));
            if (same) {
                kept.add(piece.target().start());
            }
        }
        String host = "";
        boolean hostKept = true;
        for (Pair pair : chapter.pairs()) {
            if (pair.isExtra()) {
                boolean adopted = pieces.stream()
                        .anyMatch(piece -> piece.target().start() == pair.targetStart()
                                && piece.hasTarget()
                                && !piece.source().isEmpty());
                if (!hostKept || adopted) {
                    String raw = ChapterTexts.raw(chapter.oldTarget(), pair.targetStart(), pair.targetEnd());
                    hosts.put(SyncMemory.digest(raw), hostKept ? "" : host);
                }
                continue;
            }
            host = chapter.oldKeys().get(pair.sourceEnd() - 1);
            hostKept = pair.targetSize() > 0 && kept.contains(pair.targetStart()) && isStill(pair);
            if (!hostKept) {
                passages.add(new SyncMemory.Passage(
                        pair.sourceStart() > 0 ? chapter.oldKeys().get(pair.sourceStart() - 1) : "",
                        chapter.oldKeys().subList(pair.sourceStart(), pair.sourceEnd()),
                        pair.targetSize() == 0
                                ? ""
                                : ChapterTexts.raw(chapter.oldTarget(), pair.targetStart(), pair.targetEnd())));
            }
        }
    }

    private boolean isStill(Pair pair) {
        for (int i = pair.sourceStart(); i < pair.sourceEnd(); i++) {
            if (!chapter.newKeys().contains(chapter.oldKeys().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void gaps(List<Piece> pieces, Assembly assembly) {
        Set<Integer> still = new HashSet<>();
        int lastEnd = 0;
        boolean first = true;
        for (Piece piece : pieces) {
            if (assembly.text(piece, Map.of()).isBlank() && !(piece.hasTarget() && piece.isFixed())) {
                continue;
            }
            if (piece.hasTarget() && piece.target().start() == lastEnd && (first || lastEnd > 0)) {
                still.add(lastEnd);
            }
            for (int t = piece.target().start() + 1; t < piece.target().end(); t++) {
                still.add(t);
            }
            lastEnd = piece.hasTarget() ? piece.target().end() : -1;
            first = false;
        }
        int size = chapter.oldTarget().blocks().size();
        if (lastEnd == size) {
            still.add(size);
        }
        List<String> firstKeys = new ArrayList<>();
        List<String> lastKeys = new ArrayList<>();
        keys(firstKeys, lastKeys);
        for (int t = 0; t <= size; t++) {
            if (!still.contains(t)
                    || (t < size && !firstKeys.get(t).isEmpty() && isRekeyed(firstKeys.get(t)))
                    || (t > 0 && isRekeyed(lastKeys.get(t - 1)))) {
                String before = t == 0 ? "" : lastKeys.get(t - 1);
                String after = t == size ? "" : firstKeys.get(t);
                String gap = t == size ? Assembly.end(chapter.oldTarget()) : Assembly.before(chapter.oldTarget(), t);
                gaps.put(SyncMemory.place(before, after), gap);
            }
        }
    }

    /** Whether no block of the new source has a key: what stands around it may be another block's gap next time. */
    private boolean isRekeyed(String key) {
        return !chapter.newKeys().contains(key);
    }

    /** For each old target block the key by which a gap before it, or after it, is found again. */
    private void keys(List<String> firstKeys, List<String> lastKeys) {
        for (Pair pair : chapter.pairs()) {
            for (int t = pair.targetStart(); t < pair.targetEnd(); t++) {
                String own = SyncMemory.digest(chapter.oldTarget()
                        .sourceOf(chapter.oldTarget().blocks().get(t)));
                firstKeys.add(
                        pair.isExtra() || t > pair.targetStart()
                                ? own
                                : chapter.oldKeys().get(pair.sourceStart()));
                lastKeys.add(
                        pair.isExtra() || t < pair.targetEnd() - 1
                                ? own
                                : chapter.oldKeys().get(pair.sourceEnd() - 1));
            }
        }
    }

    private void pairs(List<Piece> pieces, Assembly assembly) {
        for (Piece piece : pieces) {
            if (piece.source().length() == 1) {
                String text = assembly.text(piece, Map.of());
                String key = chapter.newKeys().get(piece.source().start());
                translations
                        .computeIfAbsent(key, k -> new LinkedHashSet<>())
                        .add(text.isBlank() ? "" : SyncMemory.digest(text.strip()));
            }
        }
        // Blocks that no piece stands for have no translation.
        Set<Integer> covered = new HashSet<>();
        pieces.forEach(piece -> {
            for (int j = piece.source().start(); j < piece.source().end(); j++) {
                covered.add(j);
            }
        });
        for (int j = 0; j < chapter.newKeys().size(); j++) {
            if (!covered.contains(j)) {
                translations
                        .computeIfAbsent(chapter.newKeys().get(j), k -> new LinkedHashSet<>())
                        .add("");
            }
        }
    }
}
