package dev.amts.bleu;

import dev.amts.bleu.corpus.Corpus;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Corpora that are read as files are, from lines without line feeds. */
final class LinesOfFiles {
    private LinesOfFiles() {}

    static Corpus of(List<String> hypotheses, List<String> references) {
        return Corpus.ofStreams(stream(hypotheses), List.of(stream(references)));
    }

    private static ByteArrayInputStream stream(List<String> lines) {
        return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
