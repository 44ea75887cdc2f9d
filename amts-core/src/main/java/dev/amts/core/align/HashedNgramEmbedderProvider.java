package dev.amts.core.align;

import dev.amts.api.align.SentenceEmbedder;
import dev.amts.api.align.SentenceEmbedderProvider;
import dev.amts.api.provider.Settings;

/** Makes {@link HashedNgramEmbedder}s by the name {@code ngram}. */
public final class HashedNgramEmbedderProvider implements SentenceEmbedderProvider {
    /** For discovery. */
    public HashedNgramEmbedderProvider() {}

    @Override
    public String name() {
        return "ngram";
    }

    @Override
    public String description() {
        return "hashed character trigrams; for related languages, and to try things out without a model";
    }

    @Override
    public SentenceEmbedder create(Settings settings) {
        return new HashedNgramEmbedder();
    }
}
