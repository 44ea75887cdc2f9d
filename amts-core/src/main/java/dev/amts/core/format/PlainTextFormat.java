package dev.amts.core.format;

import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.api.text.Span;
import dev.amts.core.document.BlockCollector;
import dev.amts.core.document.Splicer;
import dev.amts.core.markdown.LineStart;
import dev.amts.core.markdown.inline.InlineMark;
import dev.amts.core.markdown.marks.BareUrl;
import dev.amts.core.markdown.scan.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Plain text: paragraphs with empty lines between them. The only inline codes are addresses, {@code https://…}. Immutable
 * and thread-safe.
 */
final class PlainTextFormat implements DocumentFormat {
    static final String NAME = "text";
    private static final BareUrl URL = new BareUrl();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Document parse(String name, String text) {
        BlockCollector collector = new BlockCollector(text);
        List<Span> lines = new ArrayList<>();
        int next;
        for (int from = text.startsWith("\uFEFF") ? 1 : 0; from < text.length(); from = next) {
            Span line = new Span(from, LineStart.lineEnd(text, from));
            next = LineStart.nextLine(text, from);
            if (isBlank(text, line)) {
                paragraph(collector, lines);
            } else {
                lines.add(line);
            }
        }
        paragraph(collector, lines);
        return new Document(name, NAME, text, collector.blocks(), collector.diagnostics());
    }

    @Override
    public String render(Document document, Map<String, CodedText> translations) {
        return Splicer.splice(NAME, document, translations);
    }

    @Override
    public CodedText parseInline(String text) {
        InlineText scanned = new InlineText(text);
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        int count = 0;
        for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", Math.max(from, at + 1))) {
            InlineMark.Claim claim = URL.claim(scanned, at);
            if (claim != null) {
                out.text(text, from, at)
                        .code(
                                Integer.toString(++count),
                                Role.STANDALONE,
                                claim.kind(),
                                text.substring(at, claim.end()));
                from = claim.end();
            }
        }
        return out.text(text, from, text.length()).build();
    }

    private void paragraph(BlockCollector collector, List<Span> lines) {
        if (!lines.isEmpty()) {
            Span span =
                    new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
            BlockCollector.Lines text = new BlockCollector.Lines(List.copyOf(lines), this::parseInline);
            collector.add(BlockKind.PARAGRAPH, 0, span, List.of(), null, List.of(text));
            lines.clear();
        }
    }

    private static boolean isBlank(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
