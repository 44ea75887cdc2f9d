package dev.amts.core.sync.pair;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.InlineCode;
import dev.amts.core.sync.diff.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
 * @param marks its codes, figures and names, which a translation keeps
 * @param length its length in characters, codes left out
 */
record BlockTraits(
        BlockKind kind,
        int level,
        boolean prose,
        @Nullable String anchor,
        String tab,
        String raw,
        Marks marks,
        int length) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The traits of both documents' blocks, in order; marks are numbered across both. */
    static Both of(Document source, Document target) {
        Map<String, Integer> numbers = new HashMap<>();
        return new Both(of(source, numbers), of(target, numbers));
    }

    /** The blocks of a document and of its translation. */
    record Both(List<BlockTraits> source, List<BlockTraits> target) {}

    private static List<BlockTraits> of(Document document, Map<String, Integer> numbers) {
        return document.blocks().stream()
                .map(block -> of(document, block, numbers))
                .toList();
    }

    private static BlockTraits of(Document document, Block block, Map<String, Integer> numbers) {
        List<String> marks = new ArrayList<>();
        int length = 0;
        if (block.units().isEmpty()) {
            marks.addAll(Tokens.words(document.sourceOf(block)));
        }
        for (TextUnit unit : block.units()) {
            for (InlineCode code : unit.content().codes()) {
                String data = SPACE.matcher(unit.content().data(code)).replaceAll("");
                if (data.length() > 2) {
                    marks.add(data);
                }
            }
            String text = unit.content().translatableText();
            length += text.strip().length();
            for (String token : Tokens.words(text)) {
                if (Character.isDigit(token.charAt(0)) || token.codePoints().anyMatch(Character::isUpperCase)) {
                    marks.add(token);
                }
            }
        }
        return new BlockTraits(
                block.kind(),
                block.level(),
                !block.units().isEmpty(),
                block.anchor(),
                block.inside(Container.Kind.TAB).orElse(""),
                SPACE.matcher(document.sourceOf(block)).replaceAll(""),
                Marks.of(marks, numbers),
                length);
    }

    /** Two blocks in a row as one. */
    BlockTraits joined(BlockTraits next) {
        return new BlockTraits(
                kind,
                level,
                prose && next.prose,
                anchor,
                tab,
                raw + next.raw,
                marks.plus(next.marks),
                length + next.length);
    }
}
