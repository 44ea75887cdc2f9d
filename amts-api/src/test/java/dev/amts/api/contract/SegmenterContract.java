package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What each {@link Segmenter} must do, wherever it cuts. */
public abstract class SegmenterContract {
    /** The segmenter. */
    protected abstract Segmenter segmenter();

    /** Languages to try it with. */
    protected List<Language> languages() {
        return List.of(Language.of("en"), Language.of("zh"), Language.of("es"), Language.of("th"));
    }

    @Test
    protected void findsTheSentencesOfAPlainText() {
        CodedText text = CodedText.plain("The cat sleeps. The dog barks.");
        assertThat(segmenter().segment(text, Language.of("en")))
                .extracting(segment -> segment.of(text).text())
                .containsExactly("The cat sleeps. ", "The dog barks.");
    }

    @Test
    protected void anEmptyTextHasNoSegment() {
        assertThat(segmenter().segment(CodedText.plain(""), Language.of("en"))).isEmpty();
    }

    @Test
    protected void segmentsCoverTheTextAndBreakNoCode() {
        for (Language language : languages()) {
            check(ContractTexts.withCodes(), language);
            ContractTexts.hostile(2000).forEach(text -> check(text, language));
        }
    }

    @Test
    protected void aLongTextTakesNoLongTime() {
        for (String piece : List.of("a", ". ", "(", "\"", "。", "1.", " ", "“", "A. ")) {
            CodedText text = CodedText.plain(piece.repeat(300_000 / piece.length()));
            // Far above what a linear segmenter needs, far below what a quadratic one does.
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(15), () -> check(text, Language.of("en")), piece);
        }
    }

    private void check(CodedText text, Language language) {
        int from = 0;
        for (Segment segment : segmenter().segment(text, language)) {
            assertThat(segment.start()).isEqualTo(from);
            assertThat(segment.end()).isGreaterThan(from);
            from = segment.end();
            if (from < text.length()) {
                for (InlineCode code : text.codes()) {
                    if (code.start() < from && from < code.end()) {
                        throw new AssertionError("a boundary at " + from + " inside code " + code + " of " + text);
                    }
                }
                if (text.codeAt(from) < 0) {
                    assertThat(Character.isWhitespace(text.text().charAt(from)))
                            .as("white space at %d belongs to the segment before it, in \"%s\"", from, text)
                            .isFalse();
                }
            }
        }
        assertThat(from).isEqualTo(text.length());
    }
}
