package dev.amts.cli.job;

import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchOutput;
import dev.amts.api.document.Document;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.core.Amts;
import dev.amts.core.AmtsBuilder;
import dev.amts.core.io.WholeFile;
import dev.amts.core.translate.TranslatedDocument;
import dev.amts.core.transport.AnsweringEngine;
import dev.amts.core.transport.OutgoingDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes documents of the original format out of what an engine gives back. Not thread-safe. */
final class JobResults implements AutoCloseable {
    private final JobFolder folder;
    private final JobDocuments documents;
    private final Path output;
    private final Map<String, List<byte[]>> waiting = new HashMap<>();
    private final Map<String, String> errors = new TreeMap<>();
    private final Set<String> written = new HashSet<>();
    private final Map<Language, Pipeline> pipelines = new HashMap<>();
    private long untranslated;

    JobResults(JobFolder folder, JobDocuments documents, Path output) throws IOException {
        this.folder = folder;
        this.documents = documents;
        this.output = Files.createDirectories(output);
    }

    /** One target language's pipeline, whose engine answers for one document after the other. */
    private static final class Pipeline implements TranslationEngine {
        private @Nullable TranslationEngine answers;
        private final Amts amts;

        Pipeline(AmtsBuilder builder) {
            amts = builder.engine((TranslationEngine) this).build();
        }

        @Override
        public List<Translation> translate(TranslationRequest request) {
            return Objects.requireNonNull(answers).translate(request);
        }

        TranslatedDocument translate(Document document, TranslationEngine engine, JobDocuments documents) {
            answers = engine;
            return documents.pairs().map(amts::with).orElse(amts).translate(document);
        }
    }

    /** Takes what became of one file. */
    void add(BatchOutput result) {
        String file = source(result.input());
        String key = result.target() + " " + file;
        if (!result.error().isEmpty()) {
            errors.put(result.target() + "." + file, result.error());
            return;
        }
        BatchDocument document = Objects.requireNonNull(result.document());
        if (JobDocuments.wholeType(file).isPresent()) {
            write(result.target(), file, document.bytes());
            return;
        }
        List<byte[]> parts = waiting.computeIfAbsent(key, any -> new ArrayList<>());
        parts.add(document.bytes());
        Document parsed = documents.parse(file);
        OutgoingDocument outgoing = documents.outgoing(parsed);
        if (parts.size() == outgoing.size()) {
            waiting.remove(key);
            render(result.target(), file, parsed, outgoing.answers(parts));
        }
    }

    /** Writes documents of which nothing was sent, because there was nothing to translate or all of it was known. */
    void addUnsent() {
        for (String file : folder.job().files()) {
            if (JobDocuments.wholeType(file).isEmpty() && isUnsent(file)) {
                Document parsed = documents.parse(file);
                for (Language target : folder.job().targetLanguages()) {
                    render(target, file, parsed, documents.outgoing(parsed).answers(List.of()));
                }
            }
        }
    }

    private boolean isUnsent(String file) {
        return folder.job().targetLanguages().stream()
                        .noneMatch(target ->
                                written.contains(target + "." + file) || errors.containsKey(target + "." + file))
                && documents.outgoing(documents.parse(file)).size() == 0;
    }

    /** Names of the documents that were written. */
    int written() {
        return written.size();
    }

    /** What could not be translated, by name of the output. */
    Map<String, String> errors() {
        return errors;
    }

    /** How many texts stayed as they were because the engine gave nothing usable for them. */
    long untranslated() {
        return untranslated;
    }

    @Override
    public void close() {
        pipelines.values().forEach(each -> each.amts.close());
    }

    private void render(Language target, String file, Document document, AnsweringEngine answers) {
        Pipeline pipeline = pipelines.computeIfAbsent(target, language -> {
            AmtsBuilder builder = Amts.from(folder.job().source()).to(language.tag());
            String format = folder.job().format();
            return new Pipeline(format == null ? builder : builder.format(format));
        });
        TranslationEngine engine = documents.pairs().isPresent() ? answers.behind(documents.memory()) : answers;
        TranslatedDocument translated = pipeline.translate(document, engine, documents);
        untranslated += translated.units().stream()
                .filter(unit -> unit.translation().origin() == Origin.UNTRANSLATED
                        && !unit.unit().content().translatableText().isBlank())
                .count();
        WholeFile.write(output.resolve(target + "." + file), translated.text());
        written.add(target + "." + file);
    }

    private void write(Language target, String file, byte[] bytes) {
        WholeFile.write(output.resolve(target + "." + file), out -> out.write(bytes));
        written.add(target + "." + file);
    }

    /** The file that a part belongs to: {@code rnn.md} of {@code rnn.md.html} and {@code rnn.md.2.html}. */
    private String source(String part) {
        List<String> files = folder.job().files();
        if (files.contains(part)) {
            return part;
        }
        String base = part.replaceFirst("\\.html$", "");
        return files.contains(base) ? base : base.replaceFirst("\\.\\d+$", "");
    }
}
