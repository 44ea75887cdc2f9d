package dev.amts.d2l;

import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineClaim;
import dev.amts.core.markdown.LineClaim.Effect;
import dev.amts.core.markdown.LineClaim.Part;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.LineStart;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of directives: {@code :label:`sec_a`}, {@code :begin_tab:`pytorch`} …, and a table's caption, {@code :Caption}. A
 * line that holds only a reference or citation is text. Immutable and thread-safe.
 */
final class DirectiveLine implements LineMark {
    private static final Pattern DIRECTIVE = Pattern.compile(":([a-z_]+):[ \\t]*(?:``([^`]*)``|`([^`]*)`)?[ \\t]*");
    private static final Set<String> NAMES = Set.of(
            "label",
            "eqlabel",
            "width",
            "height",
            "bibliography",
            "alt",
            "align",
            "class",
            "numbered",
            "maxdepth",
            "begin_tab",
            "end_tab",
            "figure",
            "scale",
            "name",
            "toc");

    @Override
    public @Nullable LineClaim claim(LineStart line) {
        if (line.first() != ':') {
            return null;
        }
        int end = line.trimmedEnd();
        Matcher matcher = DIRECTIVE.matcher(line.text()).region(line.offset(), end);
        if (!matcher.lookingAt() || !NAMES.contains(matcher.group(1))) {
            return caption(line, end);
        }
        String name = matcher.group(1);
        String argument = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        if (name.equals("begin_tab") || name.equals("end_tab")) {
            return tab(line, matcher.end(), end, name.equals("begin_tab"), argument == null ? "" : argument);
        }
        String anchor = null;
        for (boolean more = true; more; more = matcher.lookingAt() && NAMES.contains(matcher.group(1))) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (value != null && matcher.group(1).endsWith("label")) {
                anchor = "label:" + value;
            }
            if (matcher.end() >= end) {
                Part part = Part.skeleton(BlockKind.DIRECTIVE, new Span(line.offset(), end), anchor);
                return LineClaim.of(anchor == null ? part : part.with(new Effect.Labels()));
            }
            matcher.region(matcher.end(), end);
        }
        return null;
    }

    private static LineClaim tab(LineStart line, int markEnd, int end, boolean begins, String name) {
        Effect effect = begins
                ? new Effect.Opens(new Container(Container.Kind.TAB, name))
                : new Effect.Closes(Container.Kind.TAB);
        Part mark = Part.skeleton(BlockKind.DIRECTIVE, new Span(line.offset(), Math.min(markEnd, end)), null)
                .with(effect);
        if (markEnd >= end) {
            return LineClaim.of(mark);
        }
        Span rest = new Span(markEnd, end);
        return new LineClaim(List.of(mark, Part.text(BlockKind.PARAGRAPH, rest, rest, null)));
    }

    /** A line with a colon before a table, empty lines between them aside. */
    private static @Nullable LineClaim caption(LineStart line, int end) {
        String text = line.text();
        boolean role = line.text().startsWith(":", RoleMark.nameEnd(text, line.offset() + 1));
        if (role || end - line.offset() < 2 || Character.isWhitespace(text.charAt(line.offset() + 1))) {
            return null;
        }
        int next = LineStart.nextLine(text, end);
        while (next < text.length() && LineStart.lineEnd(text, next) == next) {
            next = LineStart.nextLine(text, next);
        }
        if (next >= text.length() || text.charAt(next) != '|') {
            return null;
        }
        Span span = new Span(line.offset(), end);
        return LineClaim.of(Part.text(BlockKind.CAPTION, span, new Span(line.offset() + 1, end), null));
    }
}
