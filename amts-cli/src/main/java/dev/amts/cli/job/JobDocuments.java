package dev.amts.cli.job;

import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.cli.support.Inputs;
import dev.amts.core.discovery.Services;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.transport.OutgoingDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of a job as an engine gets them, read one after the other. Not thread-safe. */
final class JobDocuments implements AutoCloseable {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** Files that engines take as they are. */
    private static final Map<String, String> WHOLE = Map.of(
            "docx", OFFICE + "wordprocessingml.document",
            "pptx", OFFICE + "presentationml.presentation",
            "xlsx", OFFICE + "spreadsheetml.sheet",
            "xlf", "application/x-xliff+xml",
            "xliff", "application/x-xliff+xml");

    private final JobFolder folder;
    private final Services services = Services.discover();
    private final Map<String, DocumentFormat> formats = new HashMap<>();
    private final TranslationEngine memory;
    private final Optional<ParallelData> pairs;

    JobDocuments(JobFolder folder) {
        this.folder = folder;
        memory = services.engine("tm", Settings.none());
        pairs = Optional.ofNullable(folder.job().memory())
                .map(file -> ParallelDataFile.open(
                        folder.path().resolve(file),
                        folder.job().sourceLanguage(),
                        folder.job().targetLanguages().get(0)));
    }

    /** The request that starts the job. */
    BatchRequest request() {
        Job job = folder.job();
        Iterable<BatchDocument> documents = this::iterator;
        return new BatchRequest(
                job.name(),
                job.sourceLanguage(),
                job.targetLanguages(),
                documents,
                job.parallelData(),
                job.terminologies(),
                job.options());
    }

    /** The media type of a file that travels as it is. */
    static Optional<String> wholeType(String file) {
        int dot = file.lastIndexOf('.');
        return Optional.ofNullable(WHOLE.get(file.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** A document that travels by its texts. */
    Document parse(String file) {
        String text = Inputs.decode(file, bytes(file));
        return format(file, text).parse(file, text);
    }

    DocumentFormat format(String file, String text) {
        String name = folder.job().format();
        return name == null
                ? services.formatFor(file, text)
                : formats.computeIfAbsent(name, any -> services.format(any, Settings.none()));
    }

    /** What is sent of a document. */
    OutgoingDocument outgoing(Document document) {
        return OutgoingDocument.of(document, folder.job().sourceLanguage(), this::isKnown);
    }

    /** The memory and its pairs, where the job has one. */
    Optional<ParallelData> pairs() {
        return pairs;
    }

    TranslationEngine memory() {
        return memory;
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.document(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        memory.close();
    }

    private Iterator<BatchDocument> iterator() {
        return folder.outgoing().all(() -> folder.job().files().stream().flatMap(this::files));
    }

    private Stream<BatchDocument> files(String file) {
        Optional<String> whole = wholeType(file);
        return whole.isPresent()
                ? Stream.of(new BatchDocument(file, whole.get(), bytes(file)))
                : outgoing(parse(file)).files(file).stream();
    }

    private boolean isKnown(CodedText text) {
        Job job = folder.job();
        return pairs.isPresent()
                && memory.translate(TranslationRequest.of(
                                                job.sourceLanguage(),
                                                job.targetLanguages().get(0),
                                                List.of(text))
                                        .withParallelData(pairs.get()))
                                .get(0)
                                .origin()
                        == Origin.EXACT;
    }
}
