package dev.amts.core.format.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.document.Diagnostic;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import dev.amts.core.document.Splicer;
import dev.amts.core.markdown.CodeAnchors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes Jupyter notebooks, format 4: the text of Markdown cells is translated, all else is kept to the byte.
 * Immutable and thread-safe.
 */
public final class NotebookFormat implements DocumentFormat {
    /** The name of the format. */
    public static final String NAME = "ipynb";

    private final DocumentFormat markdown;

    /**
     * @param markdown reads Markdown cells
     */
    public NotebookFormat(DocumentFormat markdown) {
        this.markdown = markdown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Document parse(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            List<NotebookCell> cells = NotebookReader.cells(text);
            Cells out = new Cells(name, blocks, diagnostics);
            for (int i = 0; i < cells.size(); i++) {
                out.add(cells.get(i), Integer.toString(i + 1));
            }
        } catch (JsonProcessingException e) {
            blocks.clear();
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            diagnostics.add(new Diagnostic(
                    "not a notebook, it is no JSON: " + e.getOriginalMessage(), line, new Span(0, text.length())));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return new Document(name, NAME, text, blocks, diagnostics);
    }

    @Override
    public String render(Document document, Map<String, CodedText> translations) {
        List<NotebookCell> cells;
        try {
            cells = translations.isEmpty() ? List.of() : NotebookReader.cells(document.source());
        } catch (IOException e) {
            // It had no text units, so Splicer refuses every translation.
            cells = List.of();
        }
        List<NotebookCell> known = cells;
        return Splicer.splice(
                NAME, document, translations, (unit, text) -> write(unit, text.text(), cellAt(known, unit.span())));
    }

    @Override
    public CodedText parseInline(String text) {
        return markdown.parseInline(text);
    }

    @Override
    public CodedText escape(CodedText text) {
        return markdown.escape(text);
    }

    /** Cells are in order; a binary search finds the last that begins before the span. */
    private static NotebookCell cellAt(List<NotebookCell> cells, Span span) {
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            int at = middle;
            while (at > low && cells.get(at).strings().isEmpty()) {
                at--;
            }
            if (cells.get(at).span().start() <= span.start()) {
                low = middle;
            } else {
                high = at - 1;
            }
        }
        while (low > 0 && cells.get(low).strings().isEmpty()) {
            low--;
        }
        return cells.get(low);
    }

    private static String write(TextUnit unit, String text, NotebookCell cell) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String separator = "";
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            out.append(separator);
            if (!separator.isEmpty()) {
                JsonString.encode(unit.linePrefix(), out);
            }
            JsonString.encode(line, out);
            separator = "\\n" + cell.lineGap();
        }
        return out.toString();
    }

    /** Puts the blocks of cells together. */
    private final class Cells {
        private final String name;
        private final List<Block> blocks;
        private final List<Diagnostic> diagnostics;
        private int units;

        Cells(String name, List<Block> blocks, List<Diagnostic> diagnostics) {
            this.name = name;
            this.blocks = blocks;
            this.diagnostics = diagnostics;
        }

        void add(NotebookCell cell, String number) {
            if (cell.strings().isEmpty()) {
                return;
            }
            Container container = new Container(Container.Kind.CELL, number);
            if (!cell.type().equals("markdown")) {
                boolean code = cell.type().equals("code");
                String anchor = code ? CodeAnchors.anchor(cell.text()) : null;
                BlockKind kind = code ? BlockKind.CODE : BlockKind.OTHER;
                blocks.add(new Block(id(), kind, 0, cell.span(), List.of(container), anchor, List.of()));
                return;
            }
            Document inner = markdown.parse(name + ", cell " + number, cell.text());
            List<Span> spans = new ArrayList<>();
            for (Block block : inner.blocks()) {
                spans.add(block.span());
                block.units().forEach(unit -> spans.add(unit.span()));
            }
            List<Span> located = cell.locate(spans);
            int next = 0;
            for (Block block : inner.blocks()) {
                Span span = located.get(next++);
                List<TextUnit> own = new ArrayList<>();
                for (TextUnit unit : block.units()) {
                    own.add(new TextUnit("u" + ++units, unit.content(), located.get(next++), unit.linePrefix()));
                }
                List<Container> containers = new ArrayList<>(List.of(container));
                containers.addAll(block.containers());
                blocks.add(new Block(id(), block.kind(), block.level(), span, containers, block.anchor(), own));
            }
            inner.diagnostics()
                    .forEach(each -> diagnostics.add(new Diagnostic(
                            "cell " + number + ", line " + each.line() + ": " + each.message(), 1, cell.span())));
        }

        private String id() {
            return "b" + (blocks.size() + 1);
        }
    }
}
