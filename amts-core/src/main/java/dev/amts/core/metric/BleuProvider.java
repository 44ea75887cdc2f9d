package dev.amts.core.metric;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.QualityMetricProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the metric {@code bleu}. */
public final class BleuProvider implements QualityMetricProvider {
    private static final Setting TOKENIZE = new Setting(
            "tokenize",
            "the tokenizer: " + names() + "; zh for Chinese, char for Japanese and Thai, 13a for others unless given");
    private static final Setting CASE = new Setting("case", "mixed (unless given), or lower: letters without case");

    /** For {@link java.util.ServiceLoader}. */
    public BleuProvider() {}

    @Override
    public String name() {
        return "bleu";
    }

    @Override
    public String description() {
        return "BLEU, as sacreBLEU computes it";
    }

    @Override
    public List<Setting> settings() {
        return List.of(TOKENIZE, CASE);
    }

    @Override
    public QualityMetric create(Settings settings) {
        return create(StandardTokenizer.MTEVAL_13A, settings);
    }

    @Override
    public QualityMetric create(Language target, Settings settings) {
        return create(UsualMetrics.tokenizer(target), settings);
    }

    private QualityMetric create(StandardTokenizer usual, Settings settings) {
        settings.requireKnown(settings());
        StandardTokenizer tokenizer =
                settings.get(TOKENIZE.name()).map(BleuProvider::tokenizer).orElse(usual);
        return StandardMetric.of(Bleu.builder()
                .tokenizer(tokenizer)
                .letterCase(settings.choice(CASE.name(), LetterCase.MIXED))
                .build());
    }

    private static StandardTokenizer tokenizer(String name) {
        return StandardTokenizer.named(name)
                .orElseThrow(() ->
                        new ConfigurationException("there is no tokenizer \"" + name + "\": there are " + names()));
    }

    private static String names() {
        return Arrays.stream(StandardTokenizer.values())
                .map(StandardTokenizer::signature)
                .collect(Collectors.joining(", "));
    }
}
