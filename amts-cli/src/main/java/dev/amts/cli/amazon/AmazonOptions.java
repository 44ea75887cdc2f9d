package dev.amts.cli.amazon;

import dev.amts.api.provider.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where and as whom Amazon is reached. What is not given is left to the SDK's own environment variables and profiles. */
public final class AmazonOptions {
    @Option(names = "--region", paramLabel = "REGION", description = "Amazon: AWS region.")
    private @Nullable String region;

    @Option(names = "--profile", paramLabel = "NAME", description = "Amazon: profile of ~/.aws/config.")
    private @Nullable String profile;

    @Option(
            names = "--endpoint-url",
            paramLabel = "URL",
            description = "Amazon: address of Amazon Translate and S3, as of an emulator.")
    private @Nullable String endpoint;

    @Option(
            names = "--s3-bucket",
            paramLabel = "BUCKET",
            description = "Amazon: bucket for parallel data and batch documents.")
    private @Nullable String bucket;

    @Option(names = "--s3-prefix", paramLabel = "FOLDER", description = "Amazon: folder in the bucket (default: amts).")
    private @Nullable String prefix;

    @Option(
            names = "--role-arn",
            paramLabel = "ARN",
            description = "Amazon: IAM role by which Amazon Translate reads and writes the bucket.")
    private @Nullable String role;

    @Option(
            names = "--poll-interval",
            paramLabel = "TIME",
            description = "Amazon: first pause between two looks at something that takes time (default: 5s).")
    private @Nullable String pollInterval;

    /** The settings that were given, under the names that AMTS's providers for Amazon know. */
    public Settings settings() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "region", region);
        put(given, "profile", profile);
        put(given, "endpoint-url", endpoint);
        put(given, "s3-bucket", bucket);
        put(given, "s3-prefix", prefix);
        put(given, "role-arn", role);
        put(given, "poll-interval", pollInterval);
        return Settings.of(given);
    }

    /** The settings that were given, before others of the same name. */
    public Settings over(Settings others) {
        Settings all = others;
        for (Map.Entry<String, String> each : settings().asMap().entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
