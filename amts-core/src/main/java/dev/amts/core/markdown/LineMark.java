package dev.amts.core.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A block of a dialect that is known by its first line, as {@code $$} or {@code :label:`sec_a`}. It is claimed before
 * CommonMark looks at the line, and may end a paragraph. Implementations are immutable and thread-safe.
 */
public interface LineMark {
    /**
     * The block that begins with a line, or null if none does.
     *
     * <p>May look at following lines, no further than to the block's own end, or to the place where it is clear that it has
     * none; so that parsing stays linear.
     */
    @Nullable
    LineClaim claim(LineStart line);
}
