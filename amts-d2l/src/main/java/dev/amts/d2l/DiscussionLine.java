package dev.amts.d2l;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineClaim;
import dev.amts.core.markdown.LineClaim.Part;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.LineStart;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link to the forum on a line of its own, which each language has its own of: never text. Immutable and thread-safe.
 */
final class DiscussionLine implements LineMark {
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\[\\]]{0,80}\\]\\(https?://discuss\\.[^()\\s]{0,500}\\)");
    private static final int LONGEST = 600;

    @Override
    public @Nullable LineClaim claim(LineStart line) {
        if (line.first() != '[' || line.end() - line.offset() > LONGEST) {
            return null;
        }
        int end = line.trimmedEnd();
        if (!LINK.matcher(line.text()).region(line.offset(), end).matches()) {
            return null;
        }
        return LineClaim.of(Part.skeleton(BlockKind.DIRECTIVE, new Span(line.offset(), end), null));
    }
}
