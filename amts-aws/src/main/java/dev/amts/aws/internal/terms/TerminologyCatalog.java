package dev.amts.aws.internal.terms;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.Checksum;
import dev.amts.aws.internal.access.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.translate.model.ListTerminologiesResponse;
import software.amazon.awssdk.services.translate.model.MergeStrategy;
import software.amazon.awssdk.services.translate.model.ResourceNotFoundException;
import software.amazon.awssdk.services.translate.model.TerminologyDataFormat;
import software.amazon.awssdk.services.translate.model.TerminologyProperties;

/** Terminologies of the account. Thread-safe. */
public final class TerminologyCatalog {
    /** How long an overwritten terminology takes until all translations see it: the service's documentation. */
    private static final Duration PROPAGATION = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Access access;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    public TerminologyCatalog(Access access) {
        this.access = access;
    }

    /**
     * The terminology to translate a request with: of the terms themselves where there are any, under a name made of them,
     * so that it need not be imported again and never changes under a running translation; else that of the name.
     *
     * @param otherwise a name where the request has none
     */
    public Optional<String> nameFor(TranslationRequest request, Optional<String> otherwise) {
        List<Term> terms = request.terminology().terms();
        String name = request.terminology().name();
        if (terms.isEmpty()) {
            return name.isEmpty() ? otherwise : Optional.of(name);
        }
        byte[] file = TermFile.of("check", request.source(), Map.of(request.target(), terms));
        String own = "amts-" + Checksum.of(file).substring(0, 32);
        if (!known.contains(own)) {
            synchronized (this) {
                if (!known.contains(own) && find(own).isEmpty()) {
                    importTerms(own, "terms of AMTS", request.source(), Map.of(request.target(), terms));
                    await(own, ProgressListener.NONE);
                }
                known.add(own);
            }
        }
        return Optional.of(own);
    }

    /** Imports terms; a terminology of this name is overwritten. */
    public TerminologyProperties importTerms(
            String name, String description, Language source, Map<Language, List<Term>> terms) {
        byte[] file = TermFile.of(name, source, terms);
        return access.translate(
                "ImportTerminology",
                "importing the terminology \"" + name + "\"",
                client -> client.importTerminology(request -> request.name(name)
                                .description(description)
                                .mergeStrategy(MergeStrategy.OVERWRITE)
                                .terminologyData(data ->
                                        data.file(SdkBytes.fromByteArray(file)).format(TerminologyDataFormat.CSV)))
                        .terminologyProperties());
    }

    /** What the service says of a name, if it is there. */
    public Optional<TerminologyProperties> find(String name) {
        return access.translate("GetTerminology", "looking at the terminology \"" + name + "\"", client -> {
            try {
                return Optional.of(
                        client.getTerminology(get -> get.name(name).terminologyDataFormat(TerminologyDataFormat.CSV))
                                .terminologyProperties());
            } catch (ResourceNotFoundException e) {
                return Optional.empty();
            }
        });
    }

    /** All terminologies of the account in the region. */
    public List<TerminologyProperties> list() {
        List<TerminologyProperties> all = new ArrayList<>();
        String token = null;
        do {
            String next = token;
            ListTerminologiesResponse page = access.translate(
                    "ListTerminologies",
                    "listing terminologies",
                    client -> client.listTerminologies(
                            list -> list.maxResults(100).nextToken(next)));
            all.addAll(page.terminologyPropertiesList());
            token = page.nextToken();
        } while (token != null);
        return all;
    }

    /** Removes a terminology. */
    public void delete(String name) {
        access.translate(
                "DeleteTerminology",
                "deleting the terminology \"" + name + "\"",
                client -> client.deleteTerminology(delete -> delete.name(name)));
        known.remove(name);
    }

    /** Waits until translations use what was imported last. */
    public TerminologyProperties await(String name, ProgressListener listener) {
        String task = "waiting for the terminology " + name;
        Instant end = Instant.now().plus(PROPAGATION);
        Optional<TerminologyProperties> found = find(name);
        while (found.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new EngineException(
                        "there is no terminology \"" + name + "\" after " + PROPAGATION, Recovery.GIVE_UP);
            }
            Pace.sleep(PAUSE, listener, task);
            found = find(name);
        }
        TerminologyProperties properties = found.get();
        boolean overwritten = properties.createdAt() != null
                && properties.lastUpdatedAt() != null
                && properties.lastUpdatedAt().isAfter(properties.createdAt().plusSeconds(5));
        Instant usable = overwritten ? properties.lastUpdatedAt().plus(PROPAGATION) : Instant.EPOCH;
        for (Duration left = Duration.between(Instant.now(), usable);
                left.toMillis() > 0;
                left = Duration.between(Instant.now(), usable)) {
            listener.report(ProgressEvent.of(
                    task, PROPAGATION.toSeconds() - left.toSeconds(), PROPAGATION.toSeconds(), "seconds"));
            Pace.sleep(left.compareTo(PAUSE) < 0 ? left : PAUSE, listener, task);
        }
        return properties;
    }
}
