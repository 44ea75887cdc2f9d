package dev.amts.core.sync.pair;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.InlineCode;
import dev.amts.core.sync.diff.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a block can be compared across languages. Immutable.
 *
 * @param kind what it is
 * @param level its level
 * @param prose whether it holds text to translate
 * @param anchor its anchor, or null
 * @param tab the tab it lies in, or empty
 * @param raw its source without white space
 * @param marks codes, numbers and words in Latin letters, which a translation keeps
 * @param length its length in characters, codes left out
 */
record BlockTraits(
        BlockKind kind,
        int level,
        boolean prose,
        @Nullable String anchor,
        String tab,
        String raw,
        Map<String, Integer> marks,
        int length) {

    static List<BlockTraits> of(Document document) {
        return document.blocks().stream().map(block -> of(document, block)).toList();
    }

    private static BlockTraits of(Document document, Block block) {
        Map<String, Integer> marks = new HashMap<>();
        int length = 0;
        if (block.units().isEmpty()) {
            Tokens.words(document.sourceOf(block)).forEach(token -> marks.merge(token, 1, Integer::sum));
        }
        for (TextUnit unit : block.units()) {
            for (InlineCode code : unit.content().codes()) {
                String data = unit.content().data(code).replaceAll("\\s+", "");
                if (data.length() > 2) {
                    marks.merge(data, 1, Integer::sum);
                }
            }
            String text = unit.content().translatableText();
            length += text.strip().length();
            for (String token : Tokens.words(text)) {
                if (Character.isDigit(token.charAt(0)) || token.codePoints().anyMatch(Character::isUpperCase)) {
                    marks.merge(token, 1, Integer::sum);
                }
            }
        }
        return new BlockTraits(
                block.kind(),
                block.level(),
                !block.units().isEmpty(),
                block.anchor(),
                block.inside(Container.Kind.TAB).orElse(""),
                document.sourceOf(block).replaceAll("\\s+", ""),
                marks,
                length);
    }

    /** Shared marks out of all, from 0 to 1; −1 if neither side has any. */
    double sharedMarks(BlockTraits other) {
        long all = sum(marks) + sum(other.marks);
        if (all == 0) {
            return -1;
        }
        long common = 0;
        for (Map.Entry<String, Integer> entry : marks.entrySet()) {
            common += Math.min(entry.getValue(), other.marks.getOrDefault(entry.getKey(), 0));
        }
        return 2.0 * common / all;
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Two blocks in a row as one. */
    BlockTraits joined(BlockTraits next) {
        Map<String, Integer> all = new HashMap<>(marks);
        next.marks.forEach((mark, count) -> all.merge(mark, count, Integer::sum));
        return new BlockTraits(
                kind, level, prose && next.prose, anchor, tab, raw + next.raw, all, length + next.length);
    }
}
