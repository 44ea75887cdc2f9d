package dev.amts.core.align.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import dev.amts.core.align.LexicalAligner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentAlignerTest {
    /** Cuts after each full stop. */
    private static final Segmenter STOPS = (text, language) -> {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.text().charAt(i) == '.' || i + 1 == text.length()) {
                segments.add(new Segment(start, i + 1));
                start = i + 1;
            }
        }
        return segments;
    };

    /** A document of blocks: {@code "# "} begins a heading, {@code "@"} an anchor without text, else it is a paragraph. */
    private static Document document(String... lines) {
        String source = String.join("\n", lines);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            Span span = new Span(at, at + line.length());
            String id = "b" + blocks.size();
            boolean anchor = line.startsWith("@");
            boolean heading = line.startsWith("# ");
            CodedText text = CodedText.plain(heading ? line.substring(2) : line);
            List<TextUnit> units = anchor ? List.of() : List.of(new TextUnit(id + "u", text, span, ""));
            BlockKind kind = anchor ? BlockKind.CODE : heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
            blocks.add(new Block(id, kind, heading ? 1 : 0, span, List.of(), anchor ? line : null, units));
            at += line.length() + 1;
        }
        return new Document("d", "test", source, blocks, List.of());
    }

    private static AlignedDocument align(Granularity granularity, Document source, Document target) {
        return new DocumentAligner(STOPS, new LexicalAligner())
                .align(
                        Language.of("en"),
                        Language.of("de"),
                        List.of(new DocumentPair(source, target)),
                        granularity,
                        ProgressListener.NONE)
                .get(0);
    }

    @Test
    void anchorsOnBothSidesAreFixedPointsAndOthersAreNot() {
        AlignedDocument aligned = align(
                Granularity.SENTENCE,
                document("# One", "A first. A second.", "@x", "A third.", "@only-here", "@y", "A fourth."),
                document("# Eins", "Ein Erster.", "@x", "Ein Dritter.", "@y", "@extra", "Ein Vierter."));
        assertThat(aligned.fixedPoints())
                .contains(new FixedPoint(1, 1), new FixedPoint(3, 2), new FixedPoint(4, 3))
                .doesNotContain(new FixedPoint(4, 2));
        assertThat(aligned.alignment().beads())
                .anyMatch(bead -> aligned.sourceOf(bead).stream()
                                .anyMatch(s -> s.text().text().equals("A fourth."))
                        && aligned.targetOf(bead).stream()
                                .anyMatch(t -> t.text().text().equals("Ein Vierter.")));
    }

    @Test
    void anAnchorThatWasMovedIsNoFixedPoint() {
        AlignedDocument aligned = align(
                Granularity.SENTENCE,
                document("@a", "One.", "@b", "Two.", "@c", "Three.", "@moved"),
                document("@moved", "@a", "Eins.", "@b", "Zwei.", "@c", "Drei."));
        assertThat(aligned.alignment().pairs()).hasSize(3);
    }

    @Test
    void repeatedAnchorsAreMatchedBetweenUniqueOnes() {
        AlignedDocument aligned = align(
                Granularity.SENTENCE,
                document("One.", "@same", "Two.", "@unique", "Three.", "@same", "Four."),
                document("Eins.", "@same", "Zwei.", "@unique", "Drei.", "@same", "Vier."));
        assertThat(aligned.fixedPoints()).contains(new FixedPoint(1, 1), new FixedPoint(2, 2), new FixedPoint(3, 3));
    }

    @Test
    void aParagraphIsOneSegmentWhenUnitsAreAligned() {
        AlignedDocument aligned = align(
                Granularity.PARAGRAPH,
                document("# One", "A first. A second.", "A third."),
                document("# Eins", "Ein Erster. Ein Zweiter.", "Ein Dritter."));
        assertThat(aligned.source()).hasSize(3);
        assertThat(aligned.source().get(1).text().text()).isEqualTo("A first. A second.");
        assertThat(aligned.source().get(1).block()).isEqualTo(1);
        assertThat(aligned.alignment().pairs()).hasSize(3);
    }

    @Test
    void headingsAreMatchedOnlyIfTheirLevelsAgree() {
        AlignedDocument aligned = align(
                Granularity.SENTENCE,
                document("# One", "Text.", "# Two", "More."),
                document("# Eins", "Text.", "Mehr."));
        assertThat(aligned.fixedPoints()).isEmpty();
    }
}
