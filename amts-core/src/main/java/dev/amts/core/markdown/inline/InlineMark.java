package dev.amts.core.markdown.inline;

import dev.amts.api.text.CodeKind;
import dev.amts.core.markdown.scan.InlineText;
import org.jspecify.annotations.Nullable;

/**
 * A construct of a dialect that stands alone inside text, as {@code $x_1$} or {@code :numref:`fig_a`}. It is claimed
 * before CommonMark looks at its characters. Implementations are immutable and thread-safe.
 */
public interface InlineMark {
    /** The ASCII characters that it can begin with. */
    String triggers();

    /**
     * The construct that begins at an offset, or null if none does.
     *
     * <p>Must not look further than a constant number of characters, to the construct's own end, or with {@link
     * InlineText#indexOf}, so that a scan stays linear.
     *
     * @param offset where one of the {@link #triggers()} stands, in UTF-16 units
     */
    @Nullable
    Claim claim(InlineText text, int offset);

    /**
     * A construct that was found. Immutable.
     *
     * @param end the offset after it, in UTF-16 units
     * @param kind what it stands for
     */
    record Claim(int end, CodeKind kind) {}
}
