package dev.amts.core.metric;

import dev.amts.api.Language;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.QualityMetricProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.bleu.Ter;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.TercomTokenizer.Option;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the metric {@code ter}. */
public final class TerProvider implements QualityMetricProvider {
    private static final Setting TOKENIZE = new Setting(
            "tokenize",
            "how words are found: spaces, normalize (punctuation apart), or asian (ideographs apart, too; for Chinese and"
                    + " Japanese unless given)");
    private static final Setting CASE = new Setting("case", "lower (letters without case, unless given), or mixed");

    /** How words are found. */
    private enum Words {
        SPACES,
        NORMALIZE,
        ASIAN
    }

    /** For {@link java.util.ServiceLoader}. */
    public TerProvider() {}

    @Override
    public String name() {
        return "ter";
    }

    @Override
    public String description() {
        return "TER, as sacreBLEU computes it; less is better";
    }

    @Override
    public List<Setting> settings() {
        return List.of(TOKENIZE, CASE);
    }

    @Override
    public QualityMetric create(Settings settings) {
        return create(Words.SPACES, settings);
    }

    @Override
    public QualityMetric create(Language target, Settings settings) {
        // A Chinese sentence would be one word, right or wrong as a whole.
        return create(target.writesWithoutSpaces() ? Words.ASIAN : Words.SPACES, settings);
    }

    private QualityMetric create(Words usual, Settings settings) {
        settings.requireKnown(settings());
        Set<Option> options = EnumSet.noneOf(Option.class);
        switch (settings.choice(TOKENIZE.name(), usual)) {
            case SPACES -> {}
            case NORMALIZE -> options.add(Option.NORMALIZE);
            case ASIAN -> options.addAll(Set.of(Option.NORMALIZE, Option.ASIAN));
        }
        if (settings.choice(CASE.name(), LetterCase.LOWER) == LetterCase.MIXED) {
            options.add(Option.CASE_SENSITIVE);
        }
        return StandardMetric.of(Ter.with(options.toArray(Option[]::new)));
    }
}
