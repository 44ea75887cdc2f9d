package dev.amts.aws.internal.batch;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.progress.ProgressListener;
import dev.amts.aws.internal.access.ObjectStorage;
import dev.amts.aws.internal.access.S3Place;
import dev.amts.aws.internal.access.Workers;
import dev.amts.aws.internal.journal.Batch;
import dev.amts.aws.internal.journal.Journal;
import dev.amts.aws.internal.journal.RunFolder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Brings the documents of a batch to S3: what is there is not sent again, and nothing else may be there. */
final class Uploads {
    private final ObjectStorage storage;
    private final Workers workers;

    Uploads(ObjectStorage storage, Workers workers) {
        this.storage = storage;
        this.workers = workers;
    }

    /**
     * Uploads what is missing, and compares what is there with what should be.
     *
     * @throws EngineException if other files are in the folder: they would be translated and billed as well
     */
    void complete(RunFolder folder, Batch batch, ProgressListener listener) {
        S3Place place = folder.run().input(batch);
        Map<String, ObjectStorage.Listed> there = storage.list(place);
        refuseForeign(batch, place, there.keySet());
        List<Batch.Document> missing = batch.documents().stream()
                .filter(each -> !isThere(folder, batch, each, there.get(each.key())))
                .toList();
        workers.each(missing, "uploading", listener, document -> {
            S3Place object = place.resolve(document.key());
            boolean perhaps = there.containsKey(document.key());
            if (!perhaps || !storage.holds(object, document.size(), document.sha256())) {
                storage.upload(folder.document(document), object, batch.mediaType(), document.sha256());
            }
            folder.add(
                    new Journal.Entry(Journal.Event.UPLOADED, batch.number(), document.key(), "", document.sha256()));
        });
        if (!missing.isEmpty()) {
            check(batch, place);
        }
    }

    private static boolean isThere(
            RunFolder folder,
            Batch batch,
            Batch.Document document,
            ObjectStorage.@org.jspecify.annotations.Nullable Listed object) {
        return object != null && object.size() == document.size() && folder.isUploaded(batch, document);
    }

    private void check(Batch batch, S3Place place) {
        Map<String, ObjectStorage.Listed> there = storage.list(place);
        refuseForeign(batch, place, there.keySet());
        for (Batch.Document document : batch.documents()) {
            ObjectStorage.Listed object = there.get(document.key());
            if (object == null || object.size() != document.size()) {
                throw new EngineException(
                        place.resolve(document.key()) + " is not what was uploaded; go on with amts job resume",
                        Recovery.RETRY);
            }
        }
    }

    private static void refuseForeign(Batch batch, S3Place place, Set<String> there) {
        Set<String> foreign = new TreeSet<>(there);
        batch.documents().forEach(each -> foreign.remove(each.key()));
        if (!foreign.isEmpty()) {
            throw new EngineException(
                    place + " holds " + foreign.size() + " files that do not belong to the run, the first is "
                            + foreign.iterator().next()
                            + ": they would be translated and billed; remove them and go on with amts job resume",
                    Recovery.GIVE_UP);
        }
    }
}
