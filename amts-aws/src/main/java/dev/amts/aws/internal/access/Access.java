package dev.amts.aws.internal.access;

import dev.amts.api.AmtsException;
import dev.amts.api.ConfigurationException;
import dev.amts.api.EngineException;
import dev.amts.api.StoreException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

/**
 * Calls to AWS: at the service's own call rates, tried again beyond what the client itself does where that can help, and
 * with errors in words. Thread-safe.
 */
public final class Access {
    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    private static final int ROUNDS = 4;
    /** Calls a second by operation: the service's quotas, as documented in November 2026. */
    private static final Map<String, Integer> RATES = Map.ofEntries(
            Map.entry("StartTextTranslationJob", 5),
            Map.entry("StopTextTranslationJob", 5),
            Map.entry("DescribeTextTranslationJob", 10),
            Map.entry("ListTextTranslationJobs", 10),
            Map.entry("ImportTerminology", 5),
            Map.entry("GetTerminology", 10),
            Map.entry("ListTerminologies", 10),
            Map.entry("DeleteTerminology", 5),
            Map.entry("CreateParallelData", 5),
            Map.entry("UpdateParallelData", 5),
            Map.entry("GetParallelData", 10),
            Map.entry("ListParallelData", 10),
            Map.entry("DeleteParallelData", 5));

    private final Clients clients;
    private final Service service;
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();

    /** What is being run, and so which exception tells that it failed. */
    public enum Service {
        ENGINE,
        STORE
    }

    public Access(Clients clients, Service service) {
        this.clients = clients;
        this.service = service;
    }

    /** Limits an operation to so many calls a second. */
    public Access limit(String operation, int callsPerSecond) {
        paces.put(operation, new Pace(callsPerSecond));
        return this;
    }

    /**
     * Calls Amazon Translate.
     *
     * @param operation as in {@code "GetParallelData"}
     * @param doing as in {@code "looking at parallel data \"d2l\""}
     * @throws ConfigurationException if credentials, region or permissions are at fault
     * @throws AmtsException of the service that is being run, if anything else is
     */
    public <T> T translate(String operation, String doing, Function<TranslateClient, T> call) {
        Integer rate = RATES.get(operation);
        if (rate != null) {
            paces.computeIfAbsent(operation, name -> new Pace(rate));
        }
        Pace pace = paces.get(operation);
        return attempt(doing, () -> {
            if (pace != null) {
                pace.await();
            }
            return call.apply(clients.translate());
        });
    }

    /** Calls S3; see {@link #translate}. */
    public <T> T s3(String doing, Function<S3Client, T> call) {
        return attempt(doing, () -> call.apply(clients.s3()));
    }

    /** The region of the calls, for messages. */
    public String region() {
        return clients.region();
    }

    /** An error of the service that is being run. */
    public AmtsException failure(String message, EngineException.Recovery recovery) {
        return service == Service.STORE ? new StoreException(message) : new EngineException(message, recovery);
    }

    private interface Call<T> {
        T make();
    }

    private <T> T attempt(String doing, Call<T> call) {
        for (int round = 1; ; round++) {
            try {
                return call.make();
            } catch (SdkException e) {
                Failure failure = Failure.of(doing, clients.region(), e);
                if (failure.kind() != Failure.Kind.TRANSIENT || round == ROUNDS) {
                    throw thrown(failure, e);
                }
                LOG.debug("trying again, round {} of {}: {}", round + 1, ROUNDS, failure.message());
                Pace.sleep(Pace.backOff(Duration.ofMillis(300), Duration.ofSeconds(10), round), event -> {}, doing);
            }
        }
    }

    private AmtsException thrown(Failure failure, SdkException cause) {
        if (failure.kind() == Failure.Kind.SET_UP) {
            return new ConfigurationException(failure.message(), cause);
        }
        return service == Service.STORE
                ? new StoreException(failure.message(), cause)
                : new EngineException(failure.message(), failure.recovery(), cause);
    }
}
