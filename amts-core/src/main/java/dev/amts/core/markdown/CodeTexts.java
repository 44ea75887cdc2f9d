package dev.amts.core.markdown;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import dev.amts.core.document.BlockCollector;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds in the source the texts that a {@link CodeReader} found in the code, which has no marks of blocks around it. */
final class CodeTexts {
    private CodeTexts() {}

    static List<BlockCollector.Lines> of(String source, int base, Node node, String code, CodeReader.Cell cell) {
        if (cell.texts().isEmpty()) {
            return List.of();
        }
        List<Span> places = places(source, base, node);
        int number = 0;
        int lineStart = 0;
        List<BlockCollector.Lines> texts = new ArrayList<>();
        for (Span text : cell.texts()) {
            List<Span> lines = new ArrayList<>();
            for (int from = text.start(); from < text.end(); from = lineEnd(code, from) + 1) {
                while (lineEnd(code, lineStart) < from) {
                    lineStart = lineEnd(code, lineStart) + 1;
                    number++;
                }
                if (number < places.size()) {
                    // The code's line is the end of the source's: what it lacks are marks at its begin.
                    int shift = places.get(number).end() - lineEnd(code, lineStart);
                    Span line = new Span(from + shift, Math.min(text.end(), lineEnd(code, from)) + shift);
                    lines.add(lines.isEmpty() ? line : withoutSign(source, line));
                }
            }
            texts.add(new BlockCollector.Lines(lines, CodedText::plain));
        }
        return texts;
    }

    /** Where the lines of code lie, the fences left out. */
    private static List<Span> places(String source, int base, Node node) {
        List<Span> places = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            int start = base + span.getInputIndex();
            places.add(new Span(start, LineStart.lineEnd(source, start)));
        }
        return node instanceof FencedCodeBlock ? places.subList(1, places.size()) : places;
    }

    /** A further line of a comment without its sign. */
    private static Span withoutSign(String source, Span line) {
        int start = line.start();
        while (start < line.end() && (source.charAt(start) == ' ' || source.charAt(start) == '\t')) {
            start++;
        }
        if (start == line.end() || source.charAt(start) != '#') {
            return line;
        }
        while (start < line.end() && (source.charAt(start) == '#' || source.charAt(start) == ' ')) {
            start++;
        }
        return new Span(start, line.end());
    }

    private static int lineEnd(String code, int from) {
        int end = code.indexOf('\n', from);
        return end < 0 ? code.length() : end;
    }
}
