package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataResource.ImportCounts;
import dev.amts.api.parallel.ParallelDataStatus;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.translate.model.ParallelDataProperties;

/** The service's words for a resource, in ours. */
final class Resources {
    private Resources() {}

    static ParallelDataResource of(ParallelDataProperties from) {
        return new ParallelDataResource(
                from.name(),
                from.description() == null ? "" : from.description(),
                from.sourceLanguageCode() == null ? null : Language.of(from.sourceLanguageCode()),
                from.targetLanguageCodes().stream().map(Language::of).toList(),
                ParallelDataStatus.valueOf(from.statusAsString()),
                from.latestUpdateAttemptStatusAsString() == null
                        ? null
                        : ParallelDataStatus.valueOf(from.latestUpdateAttemptStatusAsString()),
                from.message() == null ? "" : from.message(),
                new ImportCounts(
                        count(from.importedRecordCount()),
                        count(from.skippedRecordCount()),
                        count(from.failedRecordCount()),
                        count(from.importedDataSize())),
                from.createdAt(),
                from.lastUpdatedAt());
    }

    private static long count(@Nullable Long value) {
        return value == null ? 0 : value;
    }
}
