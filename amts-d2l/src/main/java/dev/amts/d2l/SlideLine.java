package dev.amts.d2l;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineClaim;
import dev.amts.core.markdown.LineClaim.Part;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.LineStart;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Half a slide mark on a line of its own, as around a display formula. Immutable and thread-safe. */
final class SlideLine implements LineMark {
    private static final Set<String> MARKS = Set.of("[**", "**]", "(**", "**)", "[~~", "~~]", "(~~", "~~)");

    @Override
    public @Nullable LineClaim claim(LineStart line) {
        int end = line.trimmedEnd();
        if (end - line.offset() != 3 || !MARKS.contains(line.content())) {
            return null;
        }
        return LineClaim.of(Part.skeleton(BlockKind.DIRECTIVE, new Span(line.offset(), end), null));
    }
}
