package dev.amts.aws.internal.access;

import dev.amts.api.ConfigurationException;
import dev.amts.api.EngineException.Recovery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/**
 * Files to and from S3, with lengths and checksums compared both ways. Thread-safe.
 *
 * <p>An upload is sent with its SHA-256, which S3 verifies and this keeps as metadata. A download that ends early does not
 * always end with an error: the JDK's own HTTP client takes a closed connection for the end of the body.
 */
public final class ObjectStorage {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectStorage.class);
    private static final String CHECKSUM = "amts-sha256";
    private static final int DOWNLOADS = 8;

    private final Access access;

    public ObjectStorage(Access access) {
        this.access = access;
    }

    /** What S3 says of an object: its length and, where it is plain, the MD5 of its bytes. */
    public record Listed(long size, String eTag) {}

    /**
     * Uploads a file.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    public void upload(Path file, S3Place place, String mediaType, String sha256) {
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        access.s3(
                "uploading " + place,
                s3 -> s3.putObject(
                        put -> put.bucket(place.bucket())
                                .key(place.key())
                                .contentType(mediaType)
                                .checksumSHA256(base64)
                                .metadata(Map.of(CHECKSUM, sha256)),
                        RequestBody.fromFile(file)));
    }

    /** Whether an object with these very bytes is there. */
    public boolean holds(S3Place place, long size, String sha256) {
        Optional<HeadObjectResponse> head = head(place);
        return head.isPresent()
                && head.get().contentLength() == size
                && sha256.equals(head.get().metadata().get(CHECKSUM));
    }

    /** Removes all objects of a folder. */
    public void delete(S3Place folder) {
        for (String key : list(folder).keySet()) {
            S3Place object = folder.resolve(key);
            access.s3(
                    "deleting " + object,
                    s3 -> s3.deleteObject(
                            delete -> delete.bucket(object.bucket()).key(object.key())));
        }
    }

    private Optional<HeadObjectResponse> head(S3Place place) {
        return access.s3("looking for " + place, s3 -> {
            try {
                return Optional.of(
                        s3.headObject(get -> get.bucket(place.bucket()).key(place.key())));
            } catch (S3Exception e) {
                if (e.statusCode() == 404) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** All objects of a folder and the folders in it, by key from the folder on. */
    public Map<String, Listed> list(S3Place folder) {
        Map<String, Listed> found = new TreeMap<>();
        String token = null;
        do {
            String next = token;
            ListObjectsV2Response page = access.s3(
                    "listing " + folder,
                    s3 -> s3.listObjectsV2(list ->
                            list.bucket(folder.bucket()).prefix(folder.key()).continuationToken(next)));
            page.contents()
                    .forEach(object -> found.put(
                            object.key().substring(folder.key().length()),
                            new Listed(
                                    object.size(), String.valueOf(object.eTag()).replace("\"", ""))));
            token = Boolean.TRUE.equals(page.isTruncated()) ? page.nextContinuationToken() : null;
        } while (token != null);
        return found;
    }

    /**
     * Downloads an object into a file, which appears whole or not at all, and compares length and checksum.
     *
     * @return the SHA-256 of the bytes, in hexadecimal
     */
    public String download(S3Place place, Path file) {
        for (int attempt = 1; ; attempt++) {
            String problem = access.s3("downloading " + place, s3 -> {
                try (ResponseInputStream<GetObjectResponse> in =
                        s3.getObject(get -> get.bucket(place.bucket()).key(place.key()))) {
                    return receive(in, file);
                } catch (IOException e) {
                    return String.valueOf(e.getMessage());
                }
            });
            if (problem.isEmpty()) {
                return checksum(file);
            }
            if (attempt == DOWNLOADS) {
                throw access.failure(
                        "downloading " + place + " failed " + attempt + " times: " + problem
                                + "; check the network and go on with amts job resume",
                        Recovery.RETRY);
            }
            LOG.debug("downloading {} again: {}", place, problem);
            Pace.sleep(Pace.backOff(Duration.ofMillis(50), Duration.ofSeconds(5), attempt), event -> {}, "downloading");
        }
    }

    /**
     * Looks whether the bucket is there and in the region of the calls.
     *
     * @throws ConfigurationException if it is in another
     */
    public void requireBucket(String bucket) {
        HeadBucketResponse head =
                access.s3("looking at the bucket " + bucket, s3 -> s3.headBucket(get -> get.bucket(bucket)));
        String region = head.bucketRegion();
        if (region != null
                && !region.equals(access.region())
                && !access.region().equals("unknown")) {
            throw new ConfigurationException("the bucket " + bucket + " is in " + region + ", and the calls go to "
                    + access.region() + ": Amazon Translate reads buckets of its own region only; use --region "
                    + region + " or another bucket");
        }
    }

    /** Copies the stream; returns what is wrong with what came, or nothing. */
    private static String receive(ResponseInputStream<GetObjectResponse> in, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        MessageDigest md5 = Checksum.md5();
        long received = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                md5.update(buffer, 0, read);
                out.write(buffer, 0, read);
                received += read;
            }
        }
        GetObjectResponse response = in.response();
        if (response.contentLength() != null && received != response.contentLength()) {
            return "the download ended early, after " + received + " of " + response.contentLength() + " bytes";
        }
        String eTag = String.valueOf(response.eTag()).replace("\"", "");
        boolean plain = eTag.matches("[0-9a-f]{32}")
                && response.serverSideEncryption() != ServerSideEncryption.AWS_KMS
                && response.serverSideEncryption() != ServerSideEncryption.AWS_KMS_DSSE
                && response.sseCustomerAlgorithm() == null;
        if (plain && !eTag.equals(Checksum.hex(md5.digest()))) {
            return "the checksum of what was downloaded is not that of the object";
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return "";
    }

    private static String checksum(Path file) {
        try {
            return Checksum.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
