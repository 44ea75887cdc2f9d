package dev.amts.cli.inspect;

import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.InlineCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A document as {@code amts inspect --json} prints it. Offsets are in UTF-16 units of the file's text. Immutable.
 *
 * @param blocks in order
 */
record DocumentView(String name, String format, int characters, List<BlockView> blocks, List<Problem> diagnostics) {
    /** A block. */
    record BlockView(
            String id,
            String kind,
            int level,
            int start,
            int end,
            int line,
            List<String> containers,
            @Nullable String anchor,
            List<UnitView> units) {}

    /** A text unit. */
    record UnitView(String id, int start, int end, String linePrefix, String text, List<CodeView> codes) {}

    /** An inline code; its offsets are those in its unit's text. */
    record CodeView(String id, String role, String kind, int start, int end, String data) {}

    /** A diagnostic. */
    record Problem(int line, String message) {}

    static DocumentView of(Document document) {
        int[] lineEnds = IntStream.range(0, document.source().length())
                .filter(i -> document.source().charAt(i) == '\n')
                .toArray();
        return new DocumentView(
                document.name(),
                document.format(),
                document.source().length(),
                document.blocks().stream().map(block -> block(block, lineEnds)).toList(),
                document.diagnostics().stream()
                        .map(each -> new Problem(each.line(), each.message()))
                        .toList());
    }

    private static BlockView block(Block block, int[] lineEnds) {
        return new BlockView(
                block.id(),
                lower(block.kind()),
                block.level(),
                block.span().start(),
                block.span().end(),
                lineAt(block.span().start(), lineEnds),
                block.containers().stream()
                        .map(each -> lower(each.kind()) + (each.name().isEmpty() ? "" : " " + each.name()))
                        .toList(),
                block.anchor(),
                block.units().stream().map(DocumentView::unit).toList());
    }

    private static int lineAt(int offset, int[] lineEnds) {
        int found = Arrays.binarySearch(lineEnds, offset);
        return (found >= 0 ? found : -found - 1) + 1;
    }

    private static UnitView unit(TextUnit unit) {
        return new UnitView(
                unit.id(),
                unit.span().start(),
                unit.span().end(),
                unit.linePrefix(),
                unit.content().text(),
                unit.content().codes().stream().map(code -> code(unit, code)).toList());
    }

    private static CodeView code(TextUnit unit, InlineCode code) {
        return new CodeView(
                code.id(),
                lower(code.role()),
                lower(code.kind()),
                code.start(),
                code.end(),
                unit.content().data(code));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
