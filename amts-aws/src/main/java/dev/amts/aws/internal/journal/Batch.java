package dev.amts.aws.internal.journal;

import dev.amts.api.Language;
import dev.amts.aws.internal.access.Checksum;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Documents of one media type that one job translates. Immutable.
 *
 * @param number from 1 on, unique in the run
 * @param mediaType of all documents
 * @param targets at most ten languages
 * @param documents the documents
 * @param repeats whether the documents were in an earlier batch that failed on them
 */
public record Batch(int number, String mediaType, List<Language> targets, List<Document> documents, boolean repeats) {
    public Batch {
        targets = List.copyOf(targets);
        documents = List.copyOf(documents);
    }

    /**
     * A document as it is sent. Immutable.
     *
     * @param name what the caller calls it
     * @param key its name in S3 and in the run's folder
     * @param size in bytes
     * @param characters what one translation of it is billed by
     * @param sha256 of its bytes
     */
    public record Document(String name, String key, long size, long characters, String sha256) {}

    public long bytes() {
        return documents.stream().mapToLong(Document::size).sum();
    }

    /** What is billed, all target languages together. */
    public long characters() {
        return targets.size()
                * documents.stream().mapToLong(Document::characters).sum();
    }

    /** The token by which the service knows a second request for the same job. */
    public String clientToken(String run) {
        return Checksum.of(run + "\n" + number + "\n" + targets + "\n"
                + documents.stream()
                        .map(each -> each.key() + " " + each.sha256())
                        .collect(Collectors.joining("\n")));
    }
}
