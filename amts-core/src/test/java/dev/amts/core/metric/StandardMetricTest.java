package dev.amts.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.metric.Example;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.QualityMetricProvider;
import dev.amts.api.metric.Score;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardMetricTest {
    @ParameterizedTest
    @CsvSource({
        "bleu, en, tok:13a",
        "bleu, zh, tok:zh",
        "bleu, zh-TW, tok:zh",
        "bleu, ja, tok:char",
        "bleu, es-MX, tok:13a",
        "chrf, zh, nw:2",
        "ter, en, asian:no",
        "ter, zh, asian:yes"
    })
    void isUsualForTheLanguage(String name, String language, String field) {
        Score score = metric(name, language, Map.of()).score(Stream.of(Example.of("a b c d", "a b c d")));
        assertThat(score.signature()).contains(field).contains("nrefs:1").contains("version:");
    }

    @Test
    void takesSettings() {
        Stream<Example> examples = Stream.of(Example.of("ONE two three four", "one two three four"));
        assertThat(metric("bleu", "zh", Map.of("tokenize", "intl", "case", "lower"))
                        .score(examples)
                        .signature())
                .contains("tok:intl")
                .contains("case:lc");
        assertThat(metric("chrf", "en", Map.of("word-order", "0"))
                        .score(Stream.of(Example.of("a", "a")))
                        .metric())
                .isEqualTo("chrF2");
        assertThatThrownBy(() -> metric("bleu", "en", Map.of("tokenize", "mecab")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("13a");
        assertThatThrownBy(() -> metric("ter", "en", Map.of("tokenizer", "x")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("tokenize");
    }

    @Test
    void givesTheNumberOfTheMetricItselfOverManyBlocks() {
        Random random = new Random(1);
        List<String> hypotheses = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            hypotheses.add(sentence(random));
            references.add(sentence(random));
        }
        double expected = Bleu.standard()
                .corpus(Corpus.of(hypotheses, List.of(references)))
                .percent();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < hypotheses.size(); i++) {
            examples.add(Example.of(hypotheses.get(i), references.get(i)));
        }
        Score score = metric("bleu", "en", Map.of()).score(examples.stream());
        assertThat(score.value()).isEqualTo(expected).isGreaterThan(1);
        assertThat(score.unitValue()).isCloseTo(expected / 100, within(1e-12));
        assertThat(score.details()).containsKeys("precision-1", "precision-4", "brevity-penalty");
        assertThat(score.direction()).isEqualTo(Score.Direction.HIGHER_IS_BETTER);
    }

    @Test
    void lessTerIsBetter() {
        QualityMetric ter = metric("ter", "zh", Map.of());
        Score same = ter.score(Stream.of(Example.of("深度学习", "深度学习")));
        Score other = ter.score(Stream.of(Example.of("深度学问", "深度学习")));
        assertThat(same.value()).isZero();
        assertThat(other.value()).isEqualTo(25);
        assertThat(other.direction()).isEqualTo(Score.Direction.LOWER_IS_BETTER);
    }

    @Test
    void refusesWhatHasNoScore() {
        QualityMetric bleu = metric("bleu", "en", Map.of());
        assertThatThrownBy(() -> bleu.score(Stream.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> bleu.score(Stream.of(Example.of("a", "b"), new Example("a", List.of("b", "c")))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("example 2");
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(10); i++) {
            words.add(List.of("the", "cat", "sat", "on", "a", "mat", ",").get(random.nextInt(7)));
        }
        return String.join(" ", words) + ".";
    }

    private static QualityMetric metric(String name, String language, Map<String, String> settings) {
        return Providers.discover(QualityMetricProvider.class)
                .named(name)
                .create(Language.of(language), Settings.of(settings));
    }
}
