package dev.amts.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.markdown.inline.InlineScanner;
import dev.amts.core.markdown.inline.InlineSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LineLayoutTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final InlineScanner SCANNER = new InlineScanner(InlineSyntax.commonMark());

    private static final Segmenter STOPS = (text, language) -> {
        List<Segment> segments = new ArrayList<>();
        Matcher stop = Pattern.compile("[.。]\\s*").matcher(text.text());
        int start = 0;
        while (stop.find()) {
            segments.add(new Segment(start, stop.end()));
            start = stop.end();
        }
        if (start < text.length()) {
            segments.add(new Segment(start, text.length()));
        }
        return segments;
    };

    @Test
    void writesOneSentenceALine() {
        LineLayout layout = LineLayout.sentences(STOPS);
        assertThat(layout.layOut(CodedText.plain("One\nline. Two.  Three"), EN).text())
                .isEqualTo("One line.\nTwo.\nThree");
        assertThat(layout.layOut(CodedText.plain("第一句。第二\n句。"), ZH).text()).isEqualTo("第一句。\n第二句。");
    }

    @Test
    void whatIsLaidOutJoinsToTheSame() {
        for (LineLayout layout : List.of(LineLayout.sentences(STOPS), LineLayout.oneLine(), LineLayout.wrapped(12))) {
            for (String text : List.of("One line. Two *and more* of it. Three", "第一句很长。第二句`code`更长更长。")) {
                Language language = text.startsWith("O") ? EN : ZH;
                CodedText laid = layout.layOut(SCANNER.scan(text), language);
                assertThat(LineJoiner.join(laid, language)).isEqualTo(SCANNER.scan(text));
            }
        }
    }

    @Test
    void wrapsBetweenWordsAndNeverInsideACode() {
        assertThat(LineLayout.wrapped(10)
                        .layOut(SCANNER.scan("aaa bbb `a code span` ccc ddd eee"), EN)
                        .text())
                .isEqualTo("aaa bbb\n`a code span`\nccc ddd\neee");
    }

    @Test
    void wrapsIdeographsAtTwoColumnsWithoutStopsAtLineBegins() {
        assertThat(LineLayout.wrapped(8)
                        .layOut(CodedText.plain("深度学习，很好。是的"), ZH)
                        .text())
                .isEqualTo("深度学\n习，很\n好。是的");
    }
}
