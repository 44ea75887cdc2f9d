package dev.amts.core.experiment.internal.heldout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private final NearDuplicates english = new NearDuplicates(
            List.of("The gradient of the loss tells us how to change each parameter.", "Summary"), 0.7);

    @Test
    void findsWhatIsNearlyTheSame() {
        assertThat(english.contains("The *gradient* of the loss tells us how to change every parameter."))
                .isTrue();
        assertThat(english.contains("THE GRADIENT OF THE LOSS TELLS US HOW TO CHANGE EACH PARAMETER"))
                .isTrue();
        assertThat(english.contains("summary:")).isTrue();
        assertThat(english.contains("A gradient has as many entries as there are parameters."))
                .isFalse();
        assertThat(english.contains("")).isFalse();
        assertThat(english.contains("…!")).isFalse();
    }

    @Test
    void phrasesInsideOfAParagraphGiveNothingAway() {
        assertThat(english.containsSentence("Summary")).isFalse();
        assertThat(english.containsSentence("The gradient of the loss tells us how to change a parameter."))
                .isTrue();
    }

    @Test
    void comparesIdeographs() {
        NearDuplicates chinese = new NearDuplicates(List.of("损失函数的梯度告诉我们如何改变每个参数。"), 0.7);
        assertThat(chinese.contains("损失函数的梯度告诉我们如何改变每一个参数")).isTrue();
        assertThat(chinese.contains("我们改变了损失函数，参数与梯度无关。")).isFalse();
    }

    /** The index leaves nothing out that comparing with every text would find. */
    @Property(tries = 300)
    void agreesWithComparingAll(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 30) String> texts,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String text,
            @ForAll @DoubleRange(min = 0.1, max = 1) double threshold) {
        boolean expected =
                texts.stream().anyMatch(each -> Shingles.of(each).similarity(Shingles.of(text)) >= threshold);
        assertThat(new NearDuplicates(texts, threshold).contains(text)).isEqualTo(expected);
    }
}
