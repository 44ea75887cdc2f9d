package dev.amts.aws.internal.access;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.translate.TranslateClient;
import software.amazon.awssdk.services.translate.TranslateClientBuilder;

/**
 * A client of Amazon Translate and one of S3: the caller's own, which are never closed here, or built from settings and
 * the SDK's default chains at first use. Thread-safe.
 */
public final class Clients implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final AmazonSettings settings;
    private final boolean own;
    private @Nullable TranslateClient translate;
    private @Nullable S3Client s3;
    private @Nullable SdkHttpClient http;

    private Clients(AmazonSettings settings, boolean own, @Nullable TranslateClient translate, @Nullable S3Client s3) {
        this.settings = settings;
        this.own = own;
        this.translate = translate;
        this.s3 = s3;
    }

    /** The caller's clients. */
    public static Clients of(TranslateClient translate, S3Client s3, AmazonSettings settings) {
        return new Clients(settings, false, translate, s3);
    }

    /** Clients to be built. */
    public static Clients of(AmazonSettings settings) {
        return new Clients(settings, true, null, null);
    }

    synchronized TranslateClient translate() {
        if (translate == null) {
            TranslateClientBuilder builder = TranslateClient.builder();
            configure(builder);
            translate = builder.httpClient(http()).build();
        }
        return translate;
    }

    synchronized S3Client s3() {
        if (s3 == null) {
            S3ClientBuilder builder = S3Client.builder();
            configure(builder);
            // A server at an address of the user's own seldom has a host name for each bucket.
            settings.given().get("endpoint-url").ifPresent(any -> builder.forcePathStyle(true));
            if (System.getenv("AWS_ENDPOINT_URL_S3") != null || System.getenv("AWS_ENDPOINT_URL") != null) {
                builder.forcePathStyle(true);
            }
            s3 = builder.httpClient(http()).build();
        }
        return s3;
    }

    /** The region of the calls; "unknown" if none can be told. */
    synchronized String region() {
        try {
            if (translate != null) {
                return translate.serviceClientConfiguration().region().id();
            }
            return settings.given().get("region").orElse("unknown");
        } catch (SdkException e) {
            return "unknown";
        }
    }

    private SdkHttpClient http() {
        if (http == null) {
            http = UrlConnectionHttpClient.create();
        }
        return http;
    }

    private void configure(AwsClientBuilder<?, ?> builder) {
        settings.given().get("region").map(Region::of).ifPresent(builder::region);
        settings.given().get("endpoint-url").map(URI::create).ifPresent(builder::endpointOverride);
        Optional<String> profile = settings.given().get("profile");
        DefaultCredentialsProvider.Builder credentials = DefaultCredentialsProvider.builder();
        profile.ifPresent(credentials::profileName);
        builder.credentialsProvider(credentials.build());
        builder.overrideConfiguration(override -> {
            profile.ifPresent(override::defaultProfileName);
            override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                    .maxAttempts(ATTEMPTS)
                    .build());
        });
    }

    /** Closes what was built here. */
    @Override
    public synchronized void close() {
        if (own) {
            if (translate != null) {
                translate.close();
            }
            if (s3 != null) {
                s3.close();
            }
            if (http != null) {
                http.close();
            }
        }
    }
}
