package dev.amts.core.sync.chapter;

import dev.amts.api.Language;
import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.core.sync.diff.Item;
import dev.amts.core.text.LineJoiner;
import java.util.List;

/**
 * Tells whether two blocks of one language are the same. Line ends inside a paragraph are layout and no difference; white
 * space inside code is one.
 */
final class BlockKeys {
    private BlockKeys() {}

    static List<Item> items(Document document, Language language) {
        return document.blocks().stream()
                .map(block -> item(document, block, language))
                .toList();
    }

    private static Item item(Document document, Block block, Language language) {
        String raw = document.sourceOf(block);
        if (block.units().isEmpty()) {
            String key = block.kind() + "|" + raw.replaceAll("[ \\t\\r]+(?=\\n|$)|\\r", "");
            return Item.of(key, block.kind().name(), raw);
        }
        StringBuilder key =
                new StringBuilder(block.kind().name()).append(block.level()).append('|');
        StringBuilder text = new StringBuilder();
        int from = block.span().start();
        for (TextUnit unit : block.units()) {
            String joined = LineJoiner.join(unit.content(), language).text().strip();
            key.append(layoutFree(document.source().substring(from, unit.span().start())))
                    .append('\u0001')
                    .append(joined.replaceAll("\\s+", " "))
                    .append('\u0001');
            text.append(joined).append(' ');
            from = unit.span().end();
        }
        key.append(layoutFree(document.source().substring(from, block.span().end())));
        return Item.of(key.toString(), group(block), text.toString());
    }

    private static String layoutFree(String skeleton) {
        return skeleton.replaceAll("\\s+", " ");
    }

    private static String group(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, LIST_ITEM -> "TEXT";
            default -> block.kind().name();
        };
    }
}
