package dev.amts.cli.inspect;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a document for people to read. */
final class DocumentListing {
    private static final int LONGEST_SKELETON = 60;

    private final PrintWriter out;

    DocumentListing(PrintWriter out) {
        this.out = out;
    }

    void print(Document document) {
        int line = 1;
        int offset = 0;
        for (Block block : document.blocks()) {
            for (; offset < block.span().start(); offset++) {
                line += document.source().charAt(offset) == '\n' ? 1 : 0;
            }
            out.println(header(block, line));
            if (block.units().isEmpty()) {
                out.println("    | " + shortened(document.sourceOf(block)));
            }
            for (TextUnit unit : block.units()) {
                out.println("    " + unit.id() + ": " + marked(unit.content()));
            }
        }
        document.diagnostics().forEach(each -> out.println("line " + each.line() + ": " + each.message()));
        out.println(summary(document));
    }

    private static String header(Block block, int line) {
        StringBuilder text = new StringBuilder().append(line).append(": ").append(DocumentView.lower(block.kind()));
        if (block.level() > 0) {
            text.append(' ').append(block.level());
        }
        block.containers()
                .forEach(each -> text.append(" in ")
                        .append(DocumentView.lower(each.kind()))
                        .append(each.name().isEmpty() ? "" : " " + each.name()));
        block.anchorKey()
                .ifPresent(anchor -> text.append(" [").append(shortened(anchor)).append(']'));
        return text.toString();
    }

    private static String marked(CodedText content) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (InlineCode code : content.codes()) {
            text.append(content.text(), from, code.start());
            String id = code.id();
            String data = content.data(code);
            switch (code.role()) {
                case OPENING -> text.append('⟦').append(id).append(' ').append(data);
                case CLOSING -> text.append(data).append(' ').append(id).append('⟧');
                case STANDALONE ->
                    text.append('⟦').append(id).append(' ').append(data).append('⟧');
            }
            from = code.end();
        }
        return text.append(content.text(), from, content.length()).toString().replace("\n", "⏎");
    }

    private static String shortened(String text) {
        String line = text.replace("\r", "").replace("\n", "⏎");
        return line.length() <= LONGEST_SKELETON ? line : line.substring(0, LONGEST_SKELETON) + "…";
    }

    private static String summary(Document document) {
        Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
        document.blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
        int codes = document.units().stream()
                .mapToInt(unit -> unit.content().codes().size())
                .sum();
        return document.name() + ", read as " + document.format() + ": "
                + document.blocks().size() + " blocks ("
                + counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + DocumentView.lower(each.getKey()))
                        .collect(Collectors.joining(", "))
                + "), " + document.units().size() + " text units, " + codes + " inline codes, "
                + document.diagnostics().size() + " diagnostics";
    }
}
