package dev.amts.aws.internal.access;

import dev.amts.api.ConfigurationException;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings that all of AMTS's providers for Amazon Translate understand. Immutable and thread-safe.
 *
 * @param given as the user gave them
 */
public record AmazonSettings(Settings given) {
    private static final Setting REGION = new Setting("region", "AWS region; default: the SDK's own chain");
    private static final Setting PROFILE =
            new Setting("profile", "profile of ~/.aws/config; default: the SDK's own chain");
    private static final Setting ENDPOINT =
            new Setting("endpoint-url", "address of Amazon Translate and S3 alike, as in http://localhost:4566");
    private static final Setting BUCKET = new Setting("s3-bucket", "bucket for parallel data and batch documents");
    private static final Setting PREFIX = new Setting("s3-prefix", "folder in the bucket; default: amts");
    private static final Setting ROLE = new Setting("role-arn", "IAM role by which Amazon Translate reads the bucket");
    private static final Setting JOURNAL =
            new Setting("journal", "folder for the journals of batch runs; default: .amts/jobs");
    private static final Setting POLL =
            new Setting("poll-interval", "first pause between two looks at a job; default: 5s, growing to 1m");
    private static final Setting ON_CANCEL =
            new Setting("on-cancel", "what becomes of a job whose waiting is cancelled: stop (default) or leave");
    private static final Setting LIMIT =
            new Setting("max-characters", "refuse to translate more than so many billed characters; default: no limit");
    private static final Setting PRICES =
            new Setting("price-table", "properties file with prices; default: AMTS's own, with its date");
    private static final Setting PARALLELISM = new Setting("parallelism", "calls or transfers at once; default: 4");
    private static final Setting RATE = new Setting("requests-per-second", "realtime calls at most; default: 20");
    private static final Setting FORMAT =
            new Setting("import-format", "form of the parallel data file: csv (default), tsv or tmx");
    private static final Setting TERMS =
            new Setting("terminology", "name of a terminology of the account to translate with");

    /** What a realtime engine understands. */
    public static final List<Setting> REALTIME =
            List.of(REGION, PROFILE, ENDPOINT, LIMIT, PRICES, PARALLELISM, RATE, TERMS);

    /** What a batch engine understands. */
    public static final List<Setting> BATCH = List.of(
            REGION,
            PROFILE,
            ENDPOINT,
            BUCKET,
            PREFIX,
            ROLE,
            JOURNAL,
            POLL,
            ON_CANCEL,
            LIMIT,
            PRICES,
            PARALLELISM,
            TERMS);

    /** What a parallel-data store understands. */
    public static final List<Setting> STORE = List.of(REGION, PROFILE, ENDPOINT, BUCKET, PREFIX, POLL, FORMAT);

    /** All settings. */
    public static final List<Setting> ALL = List.of(
            REGION,
            PROFILE,
            ENDPOINT,
            BUCKET,
            PREFIX,
            ROLE,
            JOURNAL,
            POLL,
            ON_CANCEL,
            LIMIT,
            PRICES,
            PARALLELISM,
            RATE,
            FORMAT,
            TERMS);

    /** The folder in S3 that everything of AMTS lies in. */
    public S3Place folder() {
        String bucket = given.get("s3-bucket")
                .orElseThrow(() -> new ConfigurationException(
                        "Amazon Translate reads from S3: name a bucket with --s3-bucket (the setting \"s3-bucket\")"));
        return S3Place.folder(bucket, given.get("s3-prefix", "amts"));
    }

    /** The role that jobs run with. */
    public String role() {
        String role = given.get("role-arn")
                .orElseThrow(() -> new ConfigurationException("a batch job reads S3 by an IAM role: name it with"
                        + " --role-arn (the setting \"role-arn\"); docs/amazon-translate.md shows how to make it"));
        if (!role.matches("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+") || role.length() > 2048) {
            throw new ConfigurationException(
                    "the role \"" + role + "\" is not of the form arn:aws:iam::111122223333:role/NAME");
        }
        return role;
    }

    /** Where the journals of batch runs lie. */
    public Path journal() {
        return path("journal", ".amts/jobs");
    }

    /** A price table of the user's, where there is one. */
    public Optional<Path> priceTable() {
        return given.get("price-table").map(any -> path("price-table", ""));
    }

    /** The first pause between two looks at something that takes time. */
    public Duration pollInterval() {
        Duration interval = given.duration("poll-interval", Duration.ofSeconds(5));
        if (interval.isNegative() || interval.isZero()) {
            throw new ConfigurationException("the setting \"poll-interval\" must be more than nothing");
        }
        return interval;
    }

    /** What becomes of a job when the waiting for it is cancelled. */
    public enum OnCancel {
        STOP,
        LEAVE
    }

    /** What becomes of a job when the waiting for it is cancelled. */
    public OnCancel onCancel() {
        return given.choice("on-cancel", OnCancel.STOP);
    }

    /** Billed characters that are not to be exceeded. */
    public long maximumCharacters() {
        String value =
                given.get("max-characters", String.valueOf(Long.MAX_VALUE)).strip();
        if (!value.matches("\\d{1,19}")) {
            throw new ConfigurationException("the setting \"max-characters\" is not a whole number");
        }
        return Long.parseLong(value);
    }

    /** How many calls or transfers run at once. */
    public int parallelism() {
        return positive("parallelism", 4, 64);
    }

    /** How many realtime calls a second are made at most. */
    public int requestsPerSecond() {
        return positive("requests-per-second", 20, 1000);
    }

    /** A terminology of the account, where one is named. */
    public Optional<String> terminology() {
        return given.get("terminology");
    }

    private int positive(String name, int otherwise, int most) {
        int value = given.integer(name, otherwise);
        if (value < 1 || value > most) {
            throw new ConfigurationException("the setting \"" + name + "\" is from 1 to " + most + ", not " + value);
        }
        return value;
    }

    private Path path(String name, String otherwise) {
        try {
            return Path.of(given.get(name, otherwise));
        } catch (InvalidPathException e) {
            throw new ConfigurationException("the setting \"" + name + "\" is not a path", e);
        }
    }
}
