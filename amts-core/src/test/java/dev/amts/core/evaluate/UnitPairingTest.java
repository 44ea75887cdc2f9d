package dev.amts.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.metric.Example;
import dev.amts.core.markdown.MarkdownDialect;
import dev.amts.core.markdown.MarkdownFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitPairingTest {
    private static List<Example> pair(String hypothesis, String reference) {
        return UnitPairing.pair(parse(hypothesis), parse(reference), Language.of("en"));
    }

    private static Document parse(String text) {
        return new MarkdownFormat(MarkdownDialect.named("markdown")).parse("a.md", text);
    }

    @Test
    void unitsInTheSameOrderArePairedOneByOne() {
        assertThat(pair("One.\n\nTwo.\n", "Eins.\n\nZwei.\n"))
                .containsExactly(Example.of("One.", "Eins."), Example.of("Two.", "Zwei."));
    }

    @Test
    void aParagraphThatBecameAListIsSetAgainstTheWholeList() {
        assertThat(
                        pair(
                                "Before it.\n\nThere are reasons: first the weather, second the price.\n\nAfter it.\n",
                                "Before it.\n\nThere are reasons:\n\n1. first the weather,\n2. second the price.\n\nAfter it.\n"))
                .containsExactly(
                        Example.of("Before it.", "Before it."),
                        Example.of(
                                "There are reasons: first the weather, second the price.",
                                "There are reasons: first the weather, second the price."),
                        Example.of("After it.", "After it."));
    }

    @Test
    void whatIsMissingIsSetAgainstNothing() {
        assertThat(pair("The first thing.\n\nThe last one.\n", "The first thing.\n\nQuite another.\n\nThe last one.\n"))
                .containsExactly(
                        Example.of("The first thing.", "The first thing."),
                        Example.of("", "Quite another."),
                        Example.of("The last one.", "The last one."));
    }

    @Test
    void nothingAgainstNothingIsNoExample() {
        assertThat(pair("", "")).isEmpty();
        assertThat(pair("", "Something.\n")).containsExactly(Example.of("", "Something."));
    }
}
