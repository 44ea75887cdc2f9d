package dev.amts.core.segment;

import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.segment.SegmenterProvider;
import java.nio.file.Path;
import java.util.List;

/** Provides {@link RuleSegmenter} by the name {@code rules}. Stateless and thread-safe. */
public final class RuleSegmenterProvider implements SegmenterProvider {
    private static final Setting RULES =
            new Setting("rules", "a file such as de.rules, or a folder of them, with more rules (default: none)");

    /** For discovery; use {@link RuleSegmenter#standard()} where the segmenter is known. */
    public RuleSegmenterProvider() {}

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String description() {
        return "sentences by Unicode's properties and readable rules per language";
    }

    @Override
    public List<Setting> settings() {
        return List.of(RULES);
    }

    @Override
    public Segmenter create(Settings settings) {
        settings.requireKnown(settings());
        return settings.get(RULES.name())
                .map(path -> RuleSegmenter.standard().with(Path.of(path)))
                .orElse(RuleSegmenter.standard());
    }
}
