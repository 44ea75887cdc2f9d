package dev.amts.cli.segment;

import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.segment.Segment;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of an input and where it stands there. Immutable.
 *
 * @param content the text to cut
 * @param start where its first character stands in the input, in UTF-16 units
 * @param prefixLength how many units of the input stand before each further line and are not in the content
 * @param end where the next paragraph begins, or the input ends; in documents, where this one ends
 */
record Paragraph(CodedText content, int start, int prefixLength, int end) {
    /** The paragraphs of plain text: lines without an empty one between them. */
    static List<Paragraph> ofPlainText(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int line = 0; line < text.length(); ) {
            int feed = text.indexOf('\n', line);
            int next = feed < 0 ? text.length() : feed + 1;
            boolean blank = text.substring(line, next).isBlank();
            if (!blank) {
                start = start < 0 ? line : start;
                end = next;
            } else if (start >= 0) {
                paragraphs.add(plain(text, start, end));
                start = -1;
            }
            line = next;
        }
        if (start >= 0) {
            paragraphs.add(plain(text, start, end));
        }
        return covering(paragraphs, text.length());
    }

    /** The text units of a document. */
    static List<Paragraph> of(Document document) {
        return document.units().stream()
                .filter(unit -> !unit.content().isBlank())
                .map(Paragraph::of)
                .toList();
    }

    /** Where segments of the content stand in the input. They are in order and cover it. */
    List<Segment> inInput(List<Segment> segments) {
        List<Segment> placed = new ArrayList<>(segments.size());
        int prefixes = 0;
        int from = start;
        int at = 0;
        for (Segment segment : segments) {
            for (; prefixLength > 0 && at < segment.end(); at++) {
                prefixes += content.text().charAt(at) == '\n' ? prefixLength : 0;
            }
            int to = segment.end() == content.length() ? end : start + segment.end() + prefixes;
            placed.add(new Segment(from, to));
            from = to;
        }
        return placed;
    }

    private static Paragraph of(TextUnit unit) {
        return new Paragraph(
                unit.content(),
                unit.span().start(),
                unit.linePrefix().length(),
                unit.span().end());
    }

    private static Paragraph plain(String text, int start, int end) {
        return new Paragraph(CodedText.plain(text.substring(start, end)), start, 0, end);
    }

    /** White space between paragraphs belongs to the one before it, as between sentences. */
    private static List<Paragraph> covering(List<Paragraph> paragraphs, int length) {
        List<Paragraph> covering = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph each = paragraphs.get(i);
            int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).start() : length;
            covering.add(new Paragraph(each.content(), each.start(), 0, end));
        }
        return covering;
    }
}
