package dev.amts.core.align;

import dev.amts.api.align.Aligner;
import dev.amts.api.align.AlignerProvider;
import dev.amts.api.align.SentenceEmbedderProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import java.util.List;

/** Makes {@link EmbeddingAligner}s by the name {@code embedding}. */
public final class EmbeddingAlignerProvider implements AlignerProvider {
    private static final Setting EMBEDDER = new Setting(
            "embedder", "the sentence embedder to use; ngram by default, which knows no languages: bring a model");

    /** For discovery. */
    public EmbeddingAlignerProvider() {}

    @Override
    public String name() {
        return "embedding";
    }

    @Override
    public String description() {
        return "nearness of sentence embeddings, by an embedder of yours";
    }

    @Override
    public List<Setting> settings() {
        return List.of(EMBEDDER);
    }

    @Override
    public Aligner create(Settings settings) {
        Providers<SentenceEmbedderProvider> embedders = Providers.discover(SentenceEmbedderProvider.class);
        String name = settings.get(EMBEDDER.name(), "ngram");
        return new EmbeddingAligner(embedders.named(name).create(Settings.none()));
    }
}
