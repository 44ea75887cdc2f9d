package dev.amts.core.markdown;

import dev.amts.api.text.Span;
import dev.amts.core.document.BlockCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name that a heading ends with, in braces after a hash or as a comment of MDX: an anchor and no text. Immutable.
 *
 * @param anchor the anchor key, if there is a name
 * @param lines the heading's text without it
 */
record HeadingId(@Nullable String anchor, List<BlockCollector.Lines> lines) {
    private static final Pattern NAME = Pattern.compile(
            "[ \\t]*\\{(?:/\\*[ \\t]*([^*{}]{1,200}?)[ \\t]*\\*/|#([^\\s{}]{1,200})[^{}]{0,200}|\\.[^{}]{1,200})}[ \\t]*$");
    private static final int LONGEST = 500;

    static HeadingId of(String source, List<BlockCollector.Lines> lines) {
        if (lines.size() != 1 || lines.get(0).spans().isEmpty()) {
            return new HeadingId(null, lines);
        }
        List<Span> spans = lines.get(0).spans();
        Span last = spans.get(spans.size() - 1);
        // Bounded by hand: a search back for a brace would go through the whole document once a heading.
        int least = Math.max(last.start(), last.end() - LONGEST);
        int brace = last.end() - 1;
        while (brace >= least && source.charAt(brace) != '{') {
            brace--;
        }
        if (brace < least) {
            return new HeadingId(null, lines);
        }
        int from = brace;
        while (from > last.start() && (source.charAt(from - 1) == ' ' || source.charAt(from - 1) == '\t')) {
            from--;
        }
        Matcher name = NAME.matcher(source).region(from, last.end());
        if (!name.lookingAt()) {
            return new HeadingId(null, lines);
        }
        String id = name.group(1) != null ? name.group(1) : name.group(2);
        List<Span> kept = new ArrayList<>(spans);
        kept.set(kept.size() - 1, new Span(last.start(), from));
        return new HeadingId(
                id == null ? null : "label:" + id,
                List.of(new BlockCollector.Lines(kept, lines.get(0).reader())));
    }
}
