package dev.amts.core.markdown;

import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link LineMark} makes of the lines that it claims: blocks one after another. Immutable.
 *
 * @param parts at least one; in order and not overlapping
 */
public record LineClaim(List<Part> parts) {
    public LineClaim {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a part");
        }
    }

    /** A claim of one part. */
    public static LineClaim of(Part part) {
        return new LineClaim(List.of(part));
    }

    /** The offset after the last part. */
    public int end() {
        return parts.get(parts.size() - 1).span().end();
    }

    /**
     * A block.
     *
     * @param kind what it is
     * @param span all of it, in UTF-16 units of the document
     * @param text what of it is translated, if anything
     * @param anchor its anchor key
     * @param effect what it means for the blocks around it
     * @param problem what is wrong with it, for a diagnostic
     */
    public record Part(
            BlockKind kind,
            Span span,
            @Nullable Span text,
            @Nullable String anchor,
            Effect effect,
            @Nullable String problem) {
        /** A block that is not text. */
        public static Part skeleton(BlockKind kind, Span span, @Nullable String anchor) {
            return new Part(kind, span, null, anchor, Effect.NONE, null);
        }

        /** A block with text. */
        public static Part text(BlockKind kind, Span span, Span text, @Nullable String anchor) {
            return new Part(kind, span, text, anchor, Effect.NONE, null);
        }

        public Part with(Effect changed) {
            return new Part(kind, span, text, anchor, changed, problem);
        }

        public Part withProblem(String changed) {
            return new Part(kind, span, text, anchor, effect, changed);
        }
    }

    /** What a block means for the blocks around it. */
    public sealed interface Effect {
        Effect NONE = new None();

        /** Nothing. */
        record None() implements Effect {}

        /** The blocks from here on lie in a container, until it is closed. */
        record Opens(Container container) implements Effect {}

        /** The innermost container of a kind that was opened so ends. */
        record Closes(Container.Kind kind) implements Effect {}

        /** The anchor is that of the block before, too. */
        record Labels() implements Effect {}
    }
}
