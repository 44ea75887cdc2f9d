package dev.amts.core.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.parallel.SegmentRules.Fit;
import dev.amts.core.parallel.SegmentRules.Misfit;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentRulesTest {
    private final SegmentRules rules = SegmentRules.amazon();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- three apples | three apples",
                "-- ¿Quién? | ¿Quién?",
                "+ a list item | a list item",
                "-5 degrees | −5 degrees",
                "-.5 is negative | −.5 is negative",
                "plain - text = @ + | plain - text = @ +",
            })
    void repairsTheBeginningWhereTheMeaningStays(String text, String repaired) {
        assertThat(fit(text).pair().source()).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource({"=SUM(A1)", "@save", "+49 30 123", "-nosuch", "--"})
    void refusesABeginningThatMeansSomething(String text) {
        assertThat(rules.fit(new SegmentPair(text, "x"))).isEqualTo(new Misfit(DropReason.FORBIDDEN_START));
    }

    @Test
    void joinsLinesWithASpaceOrNone() {
        assertThat(fit("one\r\n  two\u2028three\tfour").pair().source()).isEqualTo("one two three four");
        assertThat(fit("深度\n学习").pair().source()).isEqualTo("深度学习");
        assertThat(fit("a\nb").repairs()).containsExactly(Repair.JOINED_LINES);
    }

    @Test
    void countsBytesAndNotCharacters() {
        assertThat(rules.fit(new SegmentPair("x", "学".repeat(333)))).isInstanceOf(Fit.class);
        assertThat(rules.fit(new SegmentPair("x", "学".repeat(334)))).isEqualTo(new Misfit(DropReason.TOO_LONG));
        assertThat(rules.fit(new SegmentPair("a".repeat(1000), "x"))).isInstanceOf(Fit.class);
        assertThat(rules.fit(new SegmentPair("a".repeat(1001), "x"))).isEqualTo(new Misfit(DropReason.TOO_LONG));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(rules.fit(new SegmentPair(" \n ", "x"))).isEqualTo(new Misfit(DropReason.EMPTY));
        assertThat(rules.fit(new SegmentPair("\u0000\u0007", "x"))).isEqualTo(new Misfit(DropReason.EMPTY));
        assertThat(rules.fit(new SegmentPair("a\uD83D b", "x"))).isEqualTo(new Misfit(DropReason.INVALID_CHARACTER));
        assertThat(fit("a\u0000b").pair().source()).isEqualTo("ab");
    }

    @Property
    void whatFitsKeepsEachRuleAndFitsAgainUnchanged(@ForAll String source, @ForAll String target) {
        if (rules.fit(new SegmentPair(source, target)) instanceof Fit fit) {
            assertThat(rules.check(fit.pair())).isEmpty();
            assertThat(fit.pair().source()).doesNotContainPattern("^[-+=@]").doesNotContainPattern("\\R");
            assertThat(fit.pair().source().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 1000);
            assertThat(((Fit) rules.fit(fit.pair())).pair()).isEqualTo(fit.pair());
            assertThat(((Fit) rules.fit(fit.pair())).repairs()).isEmpty();
        }
    }

    private Fit fit(String source) {
        return (Fit) rules.fit(new SegmentPair(source, "x"));
    }
}
