package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import dev.amts.api.metric.Example;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each {@link QualityMetric} must do. */
public abstract class QualityMetricContract {
    private static final String GOOD = "The quick brown fox jumps over the lazy dog near the river bank.";
    private static final String FAIR = "The quick brown fox leaps over a lazy dog near the river shore.";
    private static final String BAD = "Entirely other words stand here, and there are few of them.";

    /** The metric, for English. */
    protected abstract QualityMetric metric();

    @Test
    protected void betterTranslationsScoreBetter() {
        double good = score(Example.of(GOOD, GOOD)).value();
        double fair = score(Example.of(FAIR, GOOD)).value();
        double bad = score(Example.of(BAD, GOOD)).value();
        if (score(Example.of(GOOD, GOOD)).direction() == Score.Direction.HIGHER_IS_BETTER) {
            assertThat(good).isGreaterThan(fair);
            assertThat(fair).isGreaterThan(bad);
        } else {
            assertThat(good).isLessThan(fair);
            assertThat(fair).isLessThan(bad);
        }
    }

    @Test
    protected void oneSetHasOneScore() {
        Example[] examples = {Example.of(FAIR, GOOD), Example.of(BAD, GOOD), Example.of(GOOD, GOOD)};
        assertThat(score(examples)).isEqualTo(score(examples));
        assertThat(score(examples).signature())
                .isNotBlank()
                .isEqualTo(score(examples[0]).signature());
        assertThat(score(examples).metric()).isNotBlank();
    }

    @Test
    protected void moreReferencesDoNoHarm() {
        Score one = score(Example.of(FAIR, BAD));
        Score two = score(new Example(FAIR, List.of(BAD, FAIR)));
        if (one.direction() == Score.Direction.HIGHER_IS_BETTER) {
            assertThat(two.value()).isGreaterThanOrEqualTo(one.value());
        } else {
            assertThat(two.value()).isLessThanOrEqualTo(one.value());
        }
    }

    @Test
    protected void theSetIsReadOnceAndAsItComes() {
        AtomicInteger read = new AtomicInteger();
        Stream<Example> examples = IntStream.range(0, 5000).mapToObj(i -> {
            read.incrementAndGet();
            return Example.of(FAIR, GOOD);
        });
        assertThat(metric().score(examples).value()).isNotNaN();
        assertThat(read).hasValue(5000);
    }

    @Test
    protected void anythingCanBeATranslation() {
        List<Example> odd = new ArrayList<>();
        ContractTexts.hostile(100).forEach(text -> odd.add(Example.of(text.text(), GOOD)));
        ContractTexts.hostile(100).forEach(text -> odd.add(Example.of(GOOD, text.text() + "x")));
        odd.add(Example.of("", GOOD));
        assertThat(metric().score(odd.stream()).value()).isFinite();
    }

    @Test
    protected void whatHasNoScoreIsRefused() {
        assertThatThrownBy(() -> metric().score(Stream.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> score(Example.of(GOOD, GOOD), new Example(GOOD, List.of(GOOD, FAIR))))
                .isInstanceOf(InvalidInputException.class);
    }

    private Score score(Example... examples) {
        return metric().score(Stream.of(examples));
    }
}
