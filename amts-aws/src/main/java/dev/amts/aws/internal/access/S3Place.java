package dev.amts.aws.internal.access;

import dev.amts.api.ConfigurationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An object or a folder in S3. Immutable.
 *
 * @param bucket the bucket's name
 * @param key the object's key, or a folder's with a slash at its end; empty for the bucket itself
 */
public record S3Place(String bucket, String key) {
    private static final Pattern URI = Pattern.compile("s3://([^/]+)(?:/(.*))?", Pattern.DOTALL);

    public S3Place {
        if (!bucket.matches("[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]")) {
            throw new ConfigurationException("\"" + bucket
                    + "\" is not the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens");
        }
    }

    /**
     * A folder, never the bucket's root.
     *
     * @throws ConfigurationException if the service would refuse it as a folder of documents
     */
    public static S3Place folder(String bucket, String prefix) {
        String path = prefix.replaceAll("^/+|/+$", "");
        if (path.isEmpty()) {
            throw new ConfigurationException(
                    "Amazon Translate needs a folder, not the top of a bucket: name one with --s3-prefix");
        }
        for (String part : path.split("/")) {
            if (part.equals("details") || part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new ConfigurationException("the S3 folder \"" + prefix
                        + "\" has a part that Amazon Translate cannot take: details, . and .. and empty parts");
            }
        }
        if (path.length() > 500) {
            throw new ConfigurationException("the S3 folder is over 500 characters");
        }
        return new S3Place(bucket, path + "/");
    }

    /** The place of a URI {@code s3://bucket/key}. */
    public static S3Place of(String uri) {
        Matcher matcher = URI.matcher(uri);
        if (!matcher.matches()) {
            throw new ConfigurationException("\"" + uri + "\" is not of the form s3://BUCKET/KEY");
        }
        String key = matcher.group(2);
        return new S3Place(matcher.group(1), key == null ? "" : key);
    }

    /** A place inside this folder. */
    public S3Place resolve(String path) {
        return new S3Place(bucket, (key.isEmpty() || key.endsWith("/") ? key : key + "/") + path);
    }

    public String uri() {
        return "s3://" + bucket + "/" + key;
    }

    @Override
    public String toString() {
        return uri();
    }
}
