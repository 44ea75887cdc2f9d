package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.align.SentenceEmbedder;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each {@link SentenceEmbedder} must do. */
public abstract class SentenceEmbedderContract {
    private static final Language ENGLISH = Language.of("en");

    /** The embedder. */
    protected abstract SentenceEmbedder embedder();

    @Test
    protected void everyTextHasAVectorOfOneDimension() {
        List<String> texts = texts();
        List<float[]> vectors = embedder().embed(texts, ENGLISH);
        assertThat(vectors).hasSameSizeAs(texts);
        assertThat(vectors).allSatisfy(vector -> assertThat(vector).hasSameSizeAs(vectors.get(0)));
        for (float[] vector : vectors) {
            for (float value : vector) {
                assertThat(Float.isFinite(value)).isTrue();
            }
        }
    }

    @Test
    protected void aTextHasTheSameVectorInAnyCompany() {
        List<String> texts = texts();
        List<float[]> together = embedder().embed(texts, ENGLISH);
        for (int i = 0; i < texts.size(); i += 17) {
            float[] alone = embedder().embed(List.of(texts.get(i)), ENGLISH).get(0);
            assertThat(alone).containsExactly(together.get(i), org.assertj.core.data.Offset.offset(1e-4f));
        }
    }

    @Test
    protected void noTextsAreNoVectors() {
        assertThat(embedder().embed(List.of(), ENGLISH)).isEmpty();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of("The cat sat.", "A dog ran over the hill.", "x"));
        ContractTexts.hostile(100).stream()
                .map(CodedText::text)
                .filter(text -> !text.isBlank())
                .forEach(texts::add);
        return texts;
    }
}
