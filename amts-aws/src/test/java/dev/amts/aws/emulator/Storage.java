package dev.amts.aws.emulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The emulated service's own way to S3, past all faults. */
final class Storage {
    static final String SERVICE_BUCKET = "emulated-translate-service";
    private static final Pattern URI = Pattern.compile("s3://([^/]+)(?:/(.*))?");

    private final S3Client s3;
    private final S3Presigner presigner;

    Storage(S3Client s3, S3Presigner presigner) {
        this.s3 = s3;
        this.presigner = presigner;
    }

    /** A place in S3. */
    record Place(String bucket, String key) {
        static Place of(String uri) {
            Matcher matcher = URI.matcher(uri);
            if (!matcher.matches()) {
                throw ServiceError.of("InvalidParameterValueException", "not an S3 URI: " + uri);
            }
            return new Place(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
        }
    }

    byte[] read(Place place) {
        try {
            return s3.getObjectAsBytes(get -> get.bucket(place.bucket()).key(place.key()))
                    .asByteArray();
        } catch (NoSuchKeyException | NoSuchBucketException e) {
            throw ServiceError.of(
                    "InvalidParameterValueException", "there is no object s3://" + place.bucket() + "/" + place.key());
        }
    }

    void write(Place place, byte[] bytes) {
        s3.putObject(put -> put.bucket(place.bucket()).key(place.key()), RequestBody.fromBytes(bytes));
    }

    List<S3Object> list(Place folder) {
        return s3.listObjectsV2Paginator(list -> list.bucket(folder.bucket()).prefix(folder.key())).contents().stream()
                .toList();
    }

    /** Keeps bytes of the service's own and gives an address where anyone can read them for half an hour. */
    String publish(String name, byte[] bytes) {
        Place place = new Place(SERVICE_BUCKET, name);
        write(place, bytes);
        return presigner
                .presignGetObject(presign -> presign.signatureDuration(Duration.ofMinutes(30))
                        .getObjectRequest(get -> get.bucket(place.bucket()).key(place.key())))
                .url()
                .toString();
    }

    String publish(String name, String text) {
        return publish(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
