package dev.amts.core.metric;

import dev.amts.api.ConfigurationException;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.QualityMetricProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.bleu.Chrf;
import dev.amts.bleu.tokenize.LetterCase;
import java.util.List;

/** Makes the metric {@code chrf}. */
public final class ChrfProvider implements QualityMetricProvider {
    private static final Setting WORD_ORDER =
            new Setting("word-order", "the longest word n-grams: 2 (chrF2++, unless given), 0 for chrF2");
    private static final Setting CASE = new Setting("case", "mixed (unless given), or lower: letters without case");

    /** For {@link java.util.ServiceLoader}. */
    public ChrfProvider() {}

    @Override
    public String name() {
        return "chrf";
    }

    @Override
    public String description() {
        return "chrF2++, as sacreBLEU computes it";
    }

    @Override
    public List<Setting> settings() {
        return List.of(WORD_ORDER, CASE);
    }

    @Override
    public QualityMetric create(Settings settings) {
        settings.requireKnown(settings());
        int wordOrder = settings.integer(WORD_ORDER.name(), 2);
        if (wordOrder < 0 || wordOrder > 10) {
            throw new ConfigurationException("the setting \"word-order\" is not from 0 to 10: " + wordOrder);
        }
        return StandardMetric.of(Chrf.builder()
                .wordOrder(wordOrder)
                .letterCase(settings.choice(CASE.name(), LetterCase.MIXED))
                .build());
    }
}
