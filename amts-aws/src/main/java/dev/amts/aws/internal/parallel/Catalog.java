package dev.amts.aws.internal.parallel;

import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.Fetch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.translate.model.GetParallelDataResponse;
import software.amazon.awssdk.services.translate.model.ListParallelDataResponse;
import software.amazon.awssdk.services.translate.model.ParallelDataDataLocation;
import software.amazon.awssdk.services.translate.model.ResourceNotFoundException;

/** What the service says of parallel data, and the files that it gives out. Thread-safe. */
final class Catalog {
    private static final int PROBLEM_LINES = 1000;
    private static final long PROBLEM_BYTES = 1 << 20;

    private final Access access;
    private final Fetch fetch = new Fetch();

    Catalog(Access access) {
        this.access = access;
    }

    /** What the service says of a name, as it says it. */
    Optional<GetParallelDataResponse> find(String name) {
        ImportRules.checkName(name);
        return access.translate("GetParallelData", "looking at parallel data \"" + name + "\"", client -> {
            try {
                return Optional.of(client.getParallelData(request -> request.name(name)));
            } catch (ResourceNotFoundException e) {
                return Optional.empty();
            }
        });
    }

    GetParallelDataResponse requireFound(String name) {
        return find(name)
                .orElseThrow(() -> new StoreException("there is no parallel data \"" + name
                        + "\" at Amazon Translate in the region " + access.region()));
    }

    ParallelDataResource require(String name) {
        return Resources.of(requireFound(name).parallelDataProperties());
    }

    /** A resource of which there is something to read. */
    ParallelDataResource readable(String name) {
        ParallelDataResource resource = require(name);
        if (resource.source() == null || resource.targets().isEmpty()) {
            throw new StoreException(
                    "the parallel data \"" + name + "\" cannot be downloaded: its status is " + resource.status());
        }
        return resource;
    }

    /** All resources, by name. */
    List<ParallelDataResource> list() {
        List<ParallelDataResource> all = new ArrayList<>();
        String token = null;
        do {
            String next = token;
            ListParallelDataResponse page = access.translate(
                    "ListParallelData",
                    "listing parallel data",
                    client -> client.listParallelData(
                            request -> request.maxResults(100).nextToken(next)));
            page.parallelDataPropertiesList().forEach(each -> all.add(Resources.of(each)));
            token = page.nextToken();
        } while (token != null);
        all.sort(Comparator.comparing(ParallelDataResource::name));
        return List.copyOf(all);
    }

    /** Copies the file that a resource was imported from. */
    void data(String name, Path file) {
        copy(name, GetParallelDataResponse::dataLocation, file, Long.MAX_VALUE);
    }

    /** The lines of the error report of the latest import; at most a thousand. */
    List<String> problems(String name, Path file) {
        Function<GetParallelDataResponse, ParallelDataDataLocation> latest =
                found -> found.latestUpdateAttemptAuxiliaryDataLocation() != null
                        ? found.latestUpdateAttemptAuxiliaryDataLocation()
                        : found.auxiliaryDataLocation();
        if (latest.apply(requireFound(name)) == null) {
            return List.of();
        }
        copy(name, latest, file, PROBLEM_BYTES);
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).limit(PROBLEM_LINES).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("the error report of \"" + name + "\" cannot be read: " + e.getMessage(), e);
        }
    }

    private void copy(
            String name, Function<GetParallelDataResponse, ParallelDataDataLocation> location, Path file, long most) {
        try {
            fetch.copy(() -> URI.create(location.apply(requireFound(name)).location()), file, most);
        } catch (IOException e) {
            throw new StoreException("downloading parallel data \"" + name + "\": " + e.getMessage(), e);
        }
    }
}
