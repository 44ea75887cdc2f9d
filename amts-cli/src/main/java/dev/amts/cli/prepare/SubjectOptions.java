package dev.amts.cli.prepare;

import dev.amts.api.ConfigurationException;
import dev.amts.api.document.Document;
import dev.amts.core.prepare.SubjectFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Of which subject articles must be. */
public final class SubjectOptions {
    @Option(
            names = "--subject",
            paramLabel = "WORD",
            split = ",",
            description = "Keep articles whose source has one of these words or phrases; may be repeated.")
    private List<String> keywords = List.of();

    @Option(
            names = "--like",
            paramLabel = "FILE",
            description = "Keep articles whose source is like this document, one to be translated; may be repeated.")
    private List<Path> like = List.of();

    @Option(
            names = "--like-threshold",
            paramLabel = "SCORE",
            description = "With --like: the least similarity, 0 to 1 (default: 0.05).")
    private double threshold = SubjectFilter.DEFAULT_THRESHOLD;

    /** What was asked for. */
    SubjectFilter filter(PairSources.Reader reader) throws IOException {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new ConfigurationException("--like-threshold is not from 0 to 1: " + threshold);
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : like) {
            documents.add(reader.read(file));
        }
        return new SubjectFilter(keywords, documents, threshold);
    }
}
