package dev.amts.core.segment.srx;

import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.segment.SegmenterProvider;
import java.nio.file.Path;
import java.util.List;

/** Provides {@link SrxSegmenter} by the name {@code srx}. Stateless and thread-safe. */
public final class SrxSegmenterProvider implements SegmenterProvider {
    private static final Setting FILE = new Setting("file", "the SRX file; needed");

    /** For discovery; use {@link SrxSegmenter#read(Path)} where the segmenter is known. */
    public SrxSegmenterProvider() {}

    @Override
    public String name() {
        return "srx";
    }

    @Override
    public String description() {
        return "sentences by an SRX 2.0 rule file";
    }

    @Override
    public List<Setting> settings() {
        return List.of(FILE);
    }

    @Override
    public Segmenter create(Settings settings) {
        settings.requireKnown(settings());
        return SrxSegmenter.read(Path.of(settings.require(FILE.name())));
    }
}
