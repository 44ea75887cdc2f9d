package dev.amts.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSegmenterTest {
    /** Each line: a language, what it shows, and a text in which ‖ stands where a sentence ends. */
    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\u0001', maxCharsPerColumn = 2000)
    void cutsAsPeopleDo(String language, String shows, String marked) {
        List<String> expected =
                List.of(marked.split("‖")).stream().map(String::strip).toList();
        assertThat(Sentences.of(language, marked.replace("‖", ""))).as(shows).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "fi", "cs", "el", "uk", "id", "hi", "ar", "th", "hy", "am"})
    void cutsLanguagesWithoutRulesOfTheirOwn(String language) {
        assertThat(Sentences.of(language, "Uno. Dos! Tres? E.g. cuatro."))
                .containsExactly("Uno.", "Dos!", "Tres?", "E.g. cuatro.");
    }

    @Test
    void knowsTheStopsOfOtherScripts() {
        assertThat(Sentences.of("hi", "यह पहला है। यह दूसरा है।")).hasSize(2);
        assertThat(Sentences.of("ar", "هل هذا صحيح؟ نعم هذا صحيح.")).hasSize(2);
        assertThat(Sentences.of("hy", "Սա առաջինն է։ Սա երկրորդն է։")).hasSize(2);
        assertThat(Sentences.of("am", "ይህ አንድ ነው። ይህ ሁለት ነው።")).hasSize(2);
    }

    @Test
    void aLineEndIsNoMoreThanASpaceAndAnEmptyLineEndsAParagraph() {
        assertThat(Sentences.of("en", "One line\ngoes on. Two.\n\nno stop\n\nThree"))
                .containsExactly("One line\ngoes on.", "Two.", "no stop", "Three");
        assertThat(Sentences.of("zh", "深度\n学习。\n然后")).containsExactly("深度\n学习。", "然后");
    }

    @Test
    void whiteSpaceBelongsToTheSegmentBefore() {
        String text = "  One. \n\t Two.  ";
        assertThat(RuleSegmenter.standard()
                        .segment(dev.amts.api.text.CodedText.plain(text), dev.amts.api.Language.of("en")))
                .containsExactly(
                        new dev.amts.api.segment.Segment(0, 10), new dev.amts.api.segment.Segment(10, text.length()));
    }

    @Test
    void anEmptyTextHasNoSegmentAndABlankOneHasOne() {
        assertThat(Sentences.of("en", "")).isEmpty();
        assertThat(Sentences.of("en", "  \n ")).hasSize(1);
    }
}
