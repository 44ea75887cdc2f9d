package dev.amts.aws.internal.batch;

import dev.amts.api.Language;
import dev.amts.aws.internal.journal.Batch;
import dev.amts.aws.internal.journal.RunFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents of a run that have no output, brought together by the target languages that they lack. Immutable.
 *
 * @param mediaType of all documents
 * @param targets the languages
 * @param documents the documents
 */
record Repetition(String mediaType, List<Language> targets, List<Batch.Document> documents) {
    private record Kind(String mediaType, List<Language> targets) {}

    static List<Repetition> of(RunFolder folder) {
        Map<Kind, List<Batch.Document>> lacking = new LinkedHashMap<>();
        for (Batch batch : folder.batches()) {
            if (batch.repeats()) {
                continue;
            }
            for (Batch.Document document : batch.documents()) {
                List<Language> targets = batch.targets().stream()
                        .filter(target -> folder.downloaded(target, document).isEmpty())
                        .toList();
                if (!targets.isEmpty()) {
                    lacking.computeIfAbsent(new Kind(batch.mediaType(), targets), kind -> new ArrayList<>())
                            .add(document);
                }
            }
        }
        return lacking.entrySet().stream()
                .map(each ->
                        new Repetition(each.getKey().mediaType(), each.getKey().targets(), each.getValue()))
                .toList();
    }
}
