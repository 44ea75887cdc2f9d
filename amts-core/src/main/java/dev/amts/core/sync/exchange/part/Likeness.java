package dev.amts.core.sync.exchange.part;

import dev.amts.core.sync.diff.Item;

/** How alike the old and the new source of a part are, as translation memories count it. */
public final class Likeness {
    private Likeness() {}

    /** From 0 to 100; 100 only if they are equal. */
    public static int percent(Part part) {
        if (part.oldSource().equals(part.source())) {
            return 100;
        }
        Item before = Item.of("old", "", part.oldSource());
        Item after = Item.of("new", "", part.source());
        return (int) Math.min(99, Math.floor(100 * before.similarity(after)));
    }
}
