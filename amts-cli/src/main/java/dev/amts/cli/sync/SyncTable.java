package dev.amts.cli.sync;

import dev.amts.cli.support.JsonText;
import dev.amts.cli.support.TextTable;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.book.Book;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.unit.Work;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what a synchronization did: units and characters by state, and the share that needs no work. */
final class SyncTable {
    private SyncTable() {}

    static void print(Book book, List<Draft> drafts, boolean json, PrintWriter out) {
        List<SyncUnit> all =
                drafts.stream().flatMap(draft -> draft.units().stream()).toList();
        Work work = Work.of(all);
        if (json) {
            out.println(JsonText.of(figures(book, drafts, work)));
            return;
        }
        TextTable table = new TextTable("state", "units", "characters");
        for (UnitState state : UnitState.values()) {
            table.row(state.name().toLowerCase(Locale.ROOT), work.units(state), work.characters(state));
        }
        table.print(out);
        if (drafts.size() > 1) {
            out.println();
            TextTable chapters = new TextTable("chapter", "units to check", "needs no work");
            for (Draft draft : drafts) {
                chapters.row(draft.name(), toCheck(draft), percent(draft.work()));
            }
            chapters.print(out);
        }
        book.chapters().stream()
                .filter(Book.BookChapter::isRenamed)
                .forEach(chapter -> out.println(chapter.path() + ": found in " + chapter.oldPath()));
        book.gone().forEach(path -> out.println(path + ": gone from the source"));
        out.println();
        out.println("needs no work: " + percent(work));
    }

    private static long toCheck(Draft draft) {
        return draft.units().stream()
                .filter(unit -> !unit.state().needsNoWork())
                .count();
    }

    private static String percent(Work work) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * work.shareWithoutWork());
    }

    private static Map<String, Object> figures(Book book, List<Draft> drafts, Work work) {
        Map<String, Object> out = new LinkedHashMap<>(figures(work));
        Map<String, Object> chapters = new LinkedHashMap<>();
        drafts.forEach(draft -> chapters.put(draft.name(), figures(draft.work())));
        out.put("chapters", chapters);
        out.put("gone", book.gone());
        return out;
    }

    private static Map<String, Object> figures(Work work) {
        Map<String, Object> units = new LinkedHashMap<>();
        Map<String, Object> characters = new LinkedHashMap<>();
        for (UnitState state : UnitState.values()) {
            units.put(state.name().toLowerCase(Locale.ROOT), work.units(state));
            characters.put(state.name().toLowerCase(Locale.ROOT), work.characters(state));
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("units", units);
        out.put("characters", characters);
        out.put("shareWithoutWork", work.shareWithoutWork());
        return out;
    }
}
