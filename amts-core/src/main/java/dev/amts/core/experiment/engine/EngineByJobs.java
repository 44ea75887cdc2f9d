package dev.amts.core.experiment.engine;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchOutput;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.document.Document;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.Amts;
import dev.amts.core.experiment.internal.cache.ContentKey;
import dev.amts.core.transport.OutgoingDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An engine that works by jobs, as Amazon Translate's Active Custom Translation does: all documents travel in one job, with
 * parallel data that are put into the engine's store under a name made of their contents. Nothing is put, sent or paid
 * twice: the store is asked for the name first, and the engine goes on with a run of the same documents and data. Immutable.
 *
 * @param label what to call it in reports
 * @param engines opens the engine; it is closed after use
 * @param stores opens the store in which the engine finds parallel data; it is closed after use
 */
public record EngineByJobs(String label, Supplier<BatchTranslationEngine> engines, Supplier<ParallelDataStore> stores)
        implements EngineUnderTest {
    /** How much of the contents' key is in a name: enough that no two sets ever share one. */
    private static final int NAME_KEY = 24;

    public EngineByJobs {
        Objects.requireNonNull(label);
        Objects.requireNonNull(engines);
        Objects.requireNonNull(stores);
    }

    @Override
    public Session open(Language source, Language target) {
        return new JobSession(engines.get(), stores, source, target);
    }

    private record JobSession(
            BatchTranslationEngine engine, Supplier<ParallelDataStore> stores, Language source, Language target)
            implements Session {
        @Override
        public List<Outcome> translate(List<Document> documents, ParallelData pairs, ProgressListener listener) {
            List<String> resources = resources(pairs, listener);
            List<Travelling> travelling = new ArrayList<>();
            for (Document document : documents) {
                travelling.add(Travelling.of(document, source, travelling.size()));
            }
            long start = System.nanoTime();
            Map<String, byte[]> returned = run(request(travelling, resources), listener);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            long all = travelling.stream().mapToLong(Travelling::characters).sum();
            List<Outcome> out = new ArrayList<>();
            for (Travelling each : travelling) {
                long share = all == 0 ? 0 : time.toNanos() / all * each.characters();
                out.add(new Outcome(
                        translated(each, returned),
                        new Effort(
                                Duration.ofNanos(share),
                                each.characters(),
                                engine.plan(request(List.of(each), resources), ProgressListener.NONE)
                                        .charge(),
                                each.files().size(),
                                0)));
            }
            return out;
        }

        private List<String> resources(ParallelData pairs, ProgressListener listener) {
            try (var any = pairs.pairs()) {
                if (any.findAny().isEmpty()) {
                    return List.of();
                }
            }
            String name =
                    "amts-" + source + "-" + target + "-" + ContentKey.of(pairs).substring(0, NAME_KEY);
            try (ParallelDataStore store = stores.get()) {
                if (store.get(name).isEmpty()) {
                    try (var all = pairs.pairs()) {
                        store.create(ParallelData.of(name, source, target, all.toList()), "pairs of an experiment");
                    }
                }
                store.await(name, listener);
            }
            return List.of(name);
        }

        private BatchRequest request(List<Travelling> documents, List<String> resources) {
            List<BatchDocument> files =
                    documents.stream().flatMap(each -> each.files().stream()).toList();
            return new BatchRequest(
                    "experiment", source, List.of(target), files, resources, List.of(), TranslationOptions.DEFAULT);
        }

        private Map<String, byte[]> run(BatchRequest request, ProgressListener listener) {
            BatchJob job = engine.await(engine.start(request, listener).id(), listener);
            if (job.status() == JobStatus.FAILED) {
                throw new EngineException(
                        "the job " + job.id() + " failed: " + job.message()
                                + "; mend that and run the experiment again",
                        Recovery.GIVE_UP);
            }
            Map<String, byte[]> returned = new HashMap<>();
            List<String> errors = new ArrayList<>();
            engine.collect(
                    job.id(),
                    output -> {
                        BatchDocument document = output.document();
                        if (document == null) {
                            errors.add(error(output));
                        } else {
                            returned.put(output.input(), document.bytes());
                        }
                    },
                    listener);
            if (!errors.isEmpty()) {
                throw new EngineException(String.join("; ", errors), Recovery.RETRY);
            }
            return returned;
        }

        private static String error(BatchOutput output) {
            return output.input() + " was not translated: " + output.error();
        }

        private String translated(Travelling travelling, Map<String, byte[]> returned) {
            List<byte[]> parts = travelling.files().stream()
                    .map(file -> returned.get(file.name()))
                    .filter(Objects::nonNull)
                    .toList();
            try (Amts amts = Amts.from(source.tag())
                    .to(target.tag())
                    .engine(travelling.outgoing().answers(parts))
                    .build()) {
                return amts.translate(travelling.document()).text();
            }
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    /** A document and the files in which its texts travel. */
    private record Travelling(Document document, OutgoingDocument outgoing, List<BatchDocument> files) {
        static Travelling of(Document document, Language source, int number) {
            OutgoingDocument outgoing = OutgoingDocument.of(document, source, text -> false);
            // Documents of different folders may share a name: the number keeps them apart.
            String name = document.name().substring(document.name().lastIndexOf('/') + 1);
            return new Travelling(document, outgoing, outgoing.files(number + "-" + name));
        }

        long characters() {
            return outgoing.characters();
        }
    }
}
