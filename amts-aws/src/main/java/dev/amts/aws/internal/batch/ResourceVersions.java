package dev.amts.aws.internal.batch;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchRequest;
import dev.amts.aws.internal.access.Access;
import java.util.List;
import software.amazon.awssdk.services.translate.model.ParallelDataProperties;
import software.amazon.awssdk.services.translate.model.ParallelDataStatus;
import software.amazon.awssdk.services.translate.model.ResourceNotFoundException;

/** Looks whether a job can use the resources that it names, before anything is sent. Thread-safe. */
final class ResourceVersions {
    private final Access access;

    ResourceVersions(Access access) {
        this.access = access;
    }

    /**
     * Checks resources, and gives their versions as one text.
     *
     * @throws EngineException if one is missing, not active, or not of the languages
     */
    String check(BatchRequest request, List<String> terminologies) {
        if (request.parallelData().size() > 1 || terminologies.size() > 1) {
            throw new EngineException(
                    "Amazon Translate takes one parallel data resource and one terminology a job; bring the pairs"
                            + " together in one",
                    Recovery.GIVE_UP);
        }
        StringBuilder versions = new StringBuilder();
        request.parallelData().forEach(name -> versions.append(parallelData(name, request)));
        terminologies.forEach(name -> versions.append(terminology(name)));
        return versions.toString();
    }

    private String parallelData(String name, BatchRequest request) {
        ParallelDataProperties found =
                access.translate("GetParallelData", "looking at parallel data \"" + name + "\"", client -> {
                    try {
                        return client.getParallelData(get -> get.name(name)).parallelDataProperties();
                    } catch (ResourceNotFoundException e) {
                        throw missing("parallel data", name, "amts parallel-data list --store amazon", e);
                    }
                });
        if (found.status() != ParallelDataStatus.ACTIVE) {
            throw new EngineException(
                    "the parallel data \"" + name + "\" cannot be used yet: " + found.statusAsString(), Recovery.RETRY);
        }
        for (Language target : request.targets()) {
            if (!found.targetLanguageCodes().contains(target.tag())
                    || !request.source().tag().equals(found.sourceLanguageCode())) {
                throw new EngineException(
                        "the parallel data \"" + name + "\" are from " + found.sourceLanguageCode() + " to "
                                + found.targetLanguageCodes() + ", not from " + request.source() + " to " + target
                                + "; a job needs pairs for each of its target languages",
                        Recovery.GIVE_UP);
            }
        }
        return name + " " + found.lastUpdatedAt();
    }

    private String terminology(String name) {
        return access.translate("GetTerminology", "looking at the terminology \"" + name + "\"", client -> {
            try {
                return name + " "
                        + client.getTerminology(get -> get.name(name))
                                .terminologyProperties()
                                .lastUpdatedAt();
            } catch (ResourceNotFoundException e) {
                throw missing("terminology", name, "the console or aws translate list-terminologies", e);
            }
        });
    }

    private EngineException missing(String what, String name, String where, Throwable cause) {
        return new EngineException(
                "there is no " + what + " \"" + name + "\" in the region " + access.region() + "; see " + where,
                Recovery.GIVE_UP,
                cause);
    }
}
