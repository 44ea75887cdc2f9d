package dev.amts.cli.translate;

import dev.amts.api.Language;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.engine.TranslationOptions.Formality;
import dev.amts.api.engine.TranslationOptions.Profanity;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelData.PairList;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.cli.job.Job;
import dev.amts.cli.job.JobRun;
import dev.amts.core.discovery.Services;
import dev.amts.core.parallel.ParallelDataFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents through Amazon's batch jobs in one go: pairs become parallel data of the account under a name made of them,
 * what they have exactly is not sent, and the translations are waited for. Immutable.
 */
record ByJob(
        Language source,
        Language target,
        @Nullable String format,
        Settings settings,
        PrintWriter out,
        ProgressListener listener) {
    /** The name by which the command knows it, to tell it from the realtime engine. */
    static final String ENGINE = "amazon-batch";

    private static final Set<String> STORE =
            Set.of("region", "profile", "endpoint-url", "s3-bucket", "s3-prefix", "poll-interval");

    int translate(List<Path> files, Optional<Path> pairs, boolean dryRun, Path output) throws IOException {
        List<String> resource = pairs.isPresent() ? List.of(resource(pairs.get(), dryRun)) : List.of();
        // Where amts job looks for it, whether by default or by its option --journal.
        Path journal = Path.of(settings.get("journal", ".amts/jobs"));
        Settings all = settings.with("journal", journal.resolve("runs").toString());
        Job job = new Job(
                "translate",
                "amazon",
                all.asMap(),
                source.tag(),
                List.of(target.tag()),
                format,
                resource,
                List.of(),
                Formality.UNSPECIFIED,
                Profanity.KEEP,
                pairs.map(file -> "memory-" + file.getFileName()).orElse(null),
                output.toAbsolutePath().toString(),
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
        try (BatchTranslationEngine engine = Services.discover().batchEngine("amazon", all)) {
            return new JobRun(engine, journal.resolve("documents"), out, listener)
                    .carryOut(job, files, pairs, dryRun ? JobRun.Mode.DRY : JobRun.Mode.REAL);
        }
    }

    /** The name of the pairs at Amazon, where they are put unless they are there. */
    private String resource(Path pairs, boolean dryRun) throws IOException {
        String name = "amts-" + source + "-" + target + "-" + checksum(pairs);
        if (!dryRun) {
            try (ParallelDataStore store = Services.discover().store("amazon", storeSettings())) {
                if (store.get(name).isEmpty()) {
                    store.create(named(name, pairs), "pairs of amts translate");
                }
                store.await(name, listener);
            }
        }
        return name;
    }

    private ParallelData named(String name, Path pairs) {
        ParallelDataFile file = ParallelDataFile.open(pairs, source, target);
        try (var all = file.pairs()) {
            List<SegmentPair> list = all.toList();
            return new PairList(name, source, target, list);
        }
    }

    private Settings storeSettings() {
        return Settings.of(settings.asMap().entrySet().stream()
                .filter(each -> STORE.contains(each.getKey()))
                .collect(Collectors.toMap(each -> each.getKey(), each -> each.getValue())));
    }

    private static String checksum(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
