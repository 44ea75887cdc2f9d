package dev.amts.aws.emulator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.translate.TranslateClient;

/**
 * Amazon Translate and S3 for tests, on one port of this machine: the JSON 1.1 protocol with state, every request checked
 * against the {@link ServiceModel}, beside a real S3 server in memory. What it makes of a text is a function that the test
 * gives; what goes wrong, {@link #faults()}. Thread-safe.
 *
 * <pre>{@code
 * try (AmazonEmulator amazon = AmazonEmulator.start(text -> text.text().toUpperCase(Locale.ROOT))) {
 *     amazon.createBucket("books");
 *     TranslateClient client = amazon.translateClient();      // or any client with amazon.endpoint()
 * }
 * }</pre>
 */
public final class AmazonEmulator implements AutoCloseable {
    /** The region that requests have to be signed for. */
    public static final Region REGION = Region.US_EAST_1;

    private final LocalS3 storage;
    private final WireMockServer server;
    private final Front front;
    private final Faults faults = new Faults();
    private final EmulatedJobs jobs;
    private final TranslateOperations operations;
    private final ExecutorService jobWorkers = Executors.newFixedThreadPool(10, AmazonEmulator::worker);
    private final ExecutorService importWorkers = Executors.newCachedThreadPool(AmazonEmulator::worker);
    private final S3Client inner;
    private final S3Presigner presigner;

    private AmazonEmulator(EmulatedTranslation translation, ServiceModel model) {
        storage = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        storage.start();
        URI behind = URI.create("http://localhost:" + storage.getPort());
        inner = s3Client(behind);
        inner.createBucket(create -> create.bucket(Storage.SERVICE_BUCKET));
        int port = freePort();
        presigner = S3Presigner.builder()
                .region(REGION)
                .credentialsProvider(credentials())
                .endpointOverride(URI.create("http://localhost:" + port))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
        Storage own = new Storage(inner, presigner);
        EmulatedParallelData parallelData = new EmulatedParallelData(own, faults, importWorkers);
        EmulatedTerminologies terminologies = new EmulatedTerminologies(own);
        jobs = new EmulatedJobs(translation, own, faults, parallelData, terminologies, jobWorkers);
        operations = new TranslateOperations(translation, parallelData, terminologies, jobs);
        front = new Front(REGION.id(), behind, faults, operations, model);
        server = new WireMockServer(WireMockConfiguration.options()
                .port(port)
                .disableRequestJournal()
                .gzipDisabled(true)
                .containerThreads(40)
                .extensions(front));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(Front.NAME)));
    }

    /** Starts an emulator on a free port. */
    public static AmazonEmulator start(EmulatedTranslation translation) {
        return start(translation, ServiceModel.builtIn());
    }

    /** Starts an emulator that checks requests against a given service model. */
    public static AmazonEmulator start(EmulatedTranslation translation, ServiceModel model) {
        return new AmazonEmulator(translation, model);
    }

    /** The address of both services. */
    public URI endpoint() {
        return URI.create("http://localhost:" + server.port());
    }

    /** The address of the S3 server itself, past all faults and counts. */
    public URI storageEndpoint() {
        return URI.create("http://localhost:" + storage.getPort());
    }

    /** What goes wrong. */
    public Faults faults() {
        return faults;
    }

    /** Makes a bucket. */
    public AmazonEmulator createBucket(String name) {
        inner.createBucket(create -> create.bucket(name));
        return this;
    }

    /** An S3 client past all faults and counts, to look at what is there; closed with the emulator. */
    public S3Client storage() {
        return inner;
    }

    /** A new client of Amazon Translate that talks to this emulator; to be closed by the caller. */
    public TranslateClient translateClient() {
        return TranslateClient.builder()
                .region(REGION)
                .credentialsProvider(credentials())
                .endpointOverride(endpoint())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** A new client of S3 that talks to this emulator; to be closed by the caller. */
    public S3Client s3Client() {
        return s3Client(endpoint());
    }

    /** How often an operation was called: {@code "StartTextTranslationJob"}, {@code "s3:PutObject"} … */
    public long calls(String operation) {
        return front.calls(operation);
    }

    /** Every way in which a request broke the service model so far; empty if all were good. */
    public List<String> violations() {
        return front.violations();
    }

    /** All jobs ever started, the oldest first. */
    public List<EmulatedJob> jobs() {
        return jobs.started();
    }

    /** Characters that realtime calls were billed for so far. */
    public long realtimeCharacters() {
        return operations.characters();
    }

    @Override
    public void close() {
        server.stop();
        jobWorkers.shutdownNow();
        importWorkers.shutdownNow();
        presigner.close();
        inner.close();
        storage.shutdown();
    }

    private static S3Client s3Client(URI endpoint) {
        return S3Client.builder()
                .region(REGION)
                .credentialsProvider(credentials())
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("emulator", "emulator"));
    }

    private static int freePort() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "amazon-emulator");
        thread.setDaemon(true);
        // A job that was under way when the emulator was closed is of no interest to anyone.
        thread.setUncaughtExceptionHandler((ended, error) -> {
            if (!ended.isInterrupted()) {
                error.printStackTrace();
            }
        });
        return thread;
    }
}
