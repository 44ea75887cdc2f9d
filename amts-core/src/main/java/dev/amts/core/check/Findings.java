package dev.amts.core.check;

import dev.amts.api.document.TextUnit;
import dev.amts.api.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what one check finds and works out where it is. Not thread-safe. */
public final class Findings {
    private final String check;
    private final TranslatedDocument document;
    private final LineTable lines;
    private final List<Finding> list = new ArrayList<>();

    /** An empty collection for the findings of a check. */
    public Findings(String check, TranslatedDocument document) {
        this.check = check;
        this.document = document;
        this.lines = new LineTable(document.target().source());
    }

    /** Adds one about a part of a pair's translation, in UTF-16 units of {@link UnitPair#target()}. */
    public void add(Severity severity, UnitPair pair, int start, int end, String message) {
        int offset = 0;
        for (TextUnit unit : pair.targets()) {
            int length = unit.content().length();
            if (start <= offset + length) {
                int from = documentOffset(unit, start - offset);
                int to = documentOffset(unit, Math.min(length, end - offset));
                add(severity, unit.id(), new Span(from, Math.max(from, to)), message);
                return;
            }
            offset += length + 1;
        }
        add(severity, pair, message);
    }

    /** Adds one about the whole of a pair's translation. */
    public void add(Severity severity, UnitPair pair, String message) {
        if (pair.targets().isEmpty()) {
            add(severity, "", new Span(0, 0), message);
            return;
        }
        TextUnit first = pair.targets().get(0);
        TextUnit last = pair.targets().get(pair.targets().size() - 1);
        add(severity, first.id(), new Span(first.span().start(), last.span().end()), message);
    }

    /** Adds one about a place of the translated document. */
    public void add(Severity severity, String unit, Span span, String message) {
        list.add(new Finding(check, severity, message, unit, span, lines.lineAt(span.start())));
    }

    /** What was added. */
    public List<Finding> list() {
        return List.copyOf(list);
    }

    /** A unit's content leaves out what begins its further lines; this finds the place in the document's source. */
    private int documentOffset(TextUnit unit, int offset) {
        String source = document.target().source();
        String content = unit.content().text();
        int at = unit.span().start();
        for (int i = 0; i < offset && i < content.length() && at < unit.span().end(); i++) {
            if (content.charAt(i) == '\n') {
                int lineEnd = source.indexOf('\n', at);
                at = lineEnd < 0 ? at + 1 : lineEnd + 1;
                at += source.startsWith(unit.linePrefix(), at)
                        ? unit.linePrefix().length()
                        : 0;
            } else {
                at++;
            }
        }
        return Math.min(at, unit.span().end());
    }
}
