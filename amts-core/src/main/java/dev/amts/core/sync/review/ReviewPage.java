package dev.amts.core.sync.review;

import dev.amts.core.sync.Draft;
import dev.amts.core.sync.diff.Change;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.unit.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One self-contained HTML page with everything that became of a book's units: no script, style or picture comes from
 * elsewhere, and a content security policy holds that. Immutable and thread-safe.
 *
 * <p>Per unit it shows what changed in the source, word by word, the translation and the reason; units can be filtered by
 * state and text, and walked through with the keys J and K.
 */
public final class ReviewPage {
    private static final int LONGEST_SHOWN = 20_000;

    private final String title;
    private final String sourceLanguage;
    private final String targetLanguage;

    /**
     * @param title what to call the book
     * @param sourceLanguage the BCP 47 tag of the source
     * @param targetLanguage the BCP 47 tag of the translation
     */
    public ReviewPage(String title, String sourceLanguage, String targetLanguage) {
        this.title = Objects.requireNonNull(title);
        this.sourceLanguage = Objects.requireNonNull(sourceLanguage);
        this.targetLanguage = Objects.requireNonNull(targetLanguage);
    }

    /** The page, to be written as UTF-8. */
    public String of(List<Draft> drafts) {
        List<SyncUnit> all =
                drafts.stream().flatMap(draft -> draft.units().stream()).toList();
        StringBuilder out = new StringBuilder(1 << 16);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title))
                .append("</title>\n<style>\n")
                .append(resource("review.css"))
                .append("</style>\n</head>\n<body>\n");
        head(out, drafts, all);
        out.append("<main id=\"units\">\n");
        for (int i = 0; i < drafts.size(); i++) {
            chapter(out, drafts.get(i), i);
        }
        out.append("<p id=\"nothing\" hidden>No unit fits the filter.</p>\n</main>\n<script>\n")
                .append(resource("review.js"))
                .append("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private void head(StringBuilder out, List<Draft> drafts, List<SyncUnit> all) {
        Work work = Work.of(all);
        out.append("<header>\n<h1>")
                .append(escape(title))
                .append("</h1>\n<p class=\"share\"><strong>")
                .append(percent(work.shareWithoutWork()))
                .append("</strong> of the text needs no work</p>\n");
        bar(out, work);
        out.append("<div class=\"tools\" role=\"toolbar\" aria-label=\"Filters\">\n");
        for (UnitState state : UnitState.values()) {
            String name = name(state);
            boolean shown = state != UnitState.REUSED;
            out.append("<label class=\"")
                    .append(name)
                    .append(work.units(state) == 0 ? " none" : "")
                    .append("\"><input type=\"checkbox\" data-state=\"")
                    .append(name)
                    .append(shown ? "\" checked>" : "\">")
                    .append(' ')
                    .append(name)
                    .append(" <b>")
                    .append(work.units(state))
                    .append("</b></label>\n");
        }
        out.append("<input type=\"search\" id=\"search\" placeholder=\"Find text ( / )\" aria-label=\"Find text\">\n")
                .append(
                        "<span class=\"steps\"><button type=\"button\" id=\"previous\">previous <kbd>K</kbd></button>\n")
                .append("<button type=\"button\" id=\"next\">next <kbd>J</kbd></button>\n")
                .append("<span id=\"position\" role=\"status\" aria-live=\"polite\"></span></span>\n</div>\n");
        if (drafts.size() > 1) {
            out.append("<details class=\"chapters\"><summary>")
                    .append(drafts.size())
                    .append(" chapters</summary>\n<table>\n")
                    .append("<thead><tr><th>chapter<th>to check<th>needs no work<th></tr></thead>\n<tbody>\n");
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                long open = draft.units().stream()
                        .filter(unit -> !unit.state().needsNoWork())
                        .count();
                out.append("<tr><td><a href=\"#c")
                        .append(i)
                        .append("\">")
                        .append(escape(draft.name()))
                        .append("</a><td>")
                        .append(open)
                        .append("<td>")
                        .append(percent(draft.work().shareWithoutWork()))
                        .append("<td>");
                bar(out, draft.work());
                out.append("</tr>\n");
            }
            out.append("</tbody></table></details>\n");
        }
        out.append("</header>\n");
    }

    private static void bar(StringBuilder out, Work work) {
        long all = 0;
        for (UnitState state : UnitState.values()) {
            all += state == UnitState.REMOVED ? 0 : work.characters(state);
        }
        out.append("<div class=\"bar\" aria-hidden=\"true\">");
        for (UnitState state : UnitState.values()) {
            long characters = state == UnitState.REMOVED ? 0 : work.characters(state);
            if (characters > 0) {
                out.append("<i class=\"")
                        .append(name(state))
                        .append("\" style=\"flex-grow:")
                        .append(characters)
                        .append("\" title=\"")
                        .append(name(state))
                        .append(' ')
                        .append(percent((double) characters / all))
                        .append("\"></i>");
            }
        }
        out.append("</div>\n");
    }

    private void chapter(StringBuilder out, Draft draft, int index) {
        out.append("<section id=\"c")
                .append(index)
                .append("\">\n<h2>")
                .append(escape(draft.name()))
                .append(" <small>")
                .append(percent(draft.work().shareWithoutWork()))
                .append(" needs no work</small></h2>\n");
        for (SyncUnit unit : draft.units()) {
            unit(out, unit, index);
        }
        out.append("</section>\n");
    }

    private void unit(StringBuilder out, SyncUnit unit, int chapter) {
        String state = name(unit.state());
        String id = "c" + chapter + "-" + unit.id();
        out.append("<article class=\"unit ")
                .append(state)
                .append("\" id=\"")
                .append(escape(id))
                .append("\" data-state=\"")
                .append(state)
                .append("\" tabindex=\"-1\"")
                .append(unit.state() == UnitState.REUSED ? " hidden" : "")
                .append(">\n<div class=\"meta\"><a href=\"#")
                .append(escape(id))
                .append("\">")
                .append(unit.line() > 0 ? "line " + unit.line() : "gone")
                .append("</a> <span class=\"tag\">")
                .append(state)
                .append("</span> ")
                .append(unit.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!unit.reason().isEmpty()) {
            out.append(" · ").append(escape(unit.reason()));
        }
        out.append("</div>\n");
        if (unit.segments().isEmpty()) {
            row(out, unit.state(), unit.oldSource(), unit.newSource(), unit.oldTarget(), unit.target(), "", "pre");
        }
        for (SyncSegment segment : unit.segments()) {
            String reason = segment.reason().equals(unit.reason()) ? "" : segment.reason();
            row(
                    out,
                    segment.state(),
                    segment.oldSource(),
                    segment.newSource(),
                    segment.oldTarget(),
                    segment.target(),
                    reason,
                    "");
        }
        out.append("</article>\n");
    }

    private void row(
            StringBuilder out,
            UnitState state,
            String oldSource,
            String newSource,
            String oldTarget,
            String target,
            String reason,
            String look) {
        out.append("<div class=\"row ")
                .append(name(state))
                .append(' ')
                .append(look)
                .append("\">\n<div lang=\"")
                .append(escape(sourceLanguage))
                .append("\">");
        changes(out, oldSource, newSource);
        out.append("</div>\n<div lang=\"").append(escape(targetLanguage)).append("\">");
        if (state == UnitState.REMOVED) {
            out.append("<del>").append(escape(shorten(oldTarget))).append("</del>");
        } else {
            changes(out, oldTarget, target);
        }
        out.append("</div>\n");
        if (!reason.isEmpty()) {
            out.append("<div class=\"why\">").append(escape(reason)).append("</div>\n");
        }
        out.append("</div>\n");
    }

    private static void changes(StringBuilder out, String old, String now) {
        if (old.isEmpty() || old.equals(now)) {
            out.append(escape(shorten(now)));
            return;
        }
        for (Change change : Change.between(shorten(old), shorten(now))) {
            String text = escape(change.text());
            switch (change.kind()) {
                case SAME -> out.append(text);
                case DELETED -> out.append("<del>").append(text).append("</del>");
                case INSERTED -> out.append("<ins>").append(text).append("</ins>");
            }
        }
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + " …";
    }

    private static String name(UnitState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReviewPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
