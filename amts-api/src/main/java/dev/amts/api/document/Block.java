package dev.amts.api.document;

import dev.amts.api.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading, paragraph, list item, table cell, picture, code cell, formula … of a document. Immutable. Blocks do not
 * nest: what a block lies in is told by its containers.
 *
 * @param id unique within the document
 * @param kind what it is
 * @param level of a heading 1 to 6, of a list item its depth from 1 on, else 0
 * @param span where it lies in the document's source, in UTF-16 units, without the line end after it
 * @param containers what it lies in, outermost first
 * @param anchor what stands in source and translation alike and so tells that two blocks correspond, as in {@code
 *     "label:sec_rnn"} or {@code "image:../img/a.svg"}; null where there is nothing of the kind
 * @param units its text units, in order; empty if nothing in it is translated
 */
public record Block(
        String id,
        BlockKind kind,
        int level,
        Span span,
        List<Container> containers,
        @Nullable String anchor,
        List<TextUnit> units) {
    public Block {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        containers = List.copyOf(containers);
        units = List.copyOf(units);
    }

    /** The anchor key, where there is one. */
    public Optional<String> anchorKey() {
        return Optional.ofNullable(anchor);
    }

    /** The name of the innermost container of a kind. */
    public Optional<String> inside(Container.Kind container) {
        for (int i = containers.size() - 1; i >= 0; i--) {
            if (containers.get(i).kind() == container) {
                return Optional.of(containers.get(i).name());
            }
        }
        return Optional.empty();
    }
}
