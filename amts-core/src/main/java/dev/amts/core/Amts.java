package dev.amts.core;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.Terminology;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.evaluate.Evaluation;
import dev.amts.core.evaluate.Evaluator;
import dev.amts.core.prepare.Preparation;
import dev.amts.core.prepare.Preparer;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Revision;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.translate.DocumentTranslator;
import dev.amts.core.translate.TranslatedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that AMTS does for one language pair. Immutable; as thread-safe as the services it is given, and all of
 * AMTS's own are thread-safe. {@link #with} gives a new instance that shares the engine: close one of them when all are
 * done with.
 *
 * <pre>{@code
 * try (Amts amts = Amts.from("en").to("zh").engine("tm").build()) {
 *     ParallelData pairs = amts.prepare(amts.read(english), amts.read(chinese)).pairs();
 *     TranslatedDocument draft = amts.with(pairs).translate(amts.read(newChapter));
 *     Evaluation scores = amts.evaluate(amts.parse("draft.md", draft.text()), amts.read(humanTranslation));
 * }
 * }</pre>
 *
 * <p>Every step tells what it did, unit by unit, in what it returns.
 */
public final class Amts implements AutoCloseable {
    private final Language source;
    private final Language target;
    private final Formats formats;
    private final Closing closing;
    private final Preparer preparer;
    private final DocumentTranslator translator;
    private final Evaluator evaluator;
    private final Synchronizers synchronizers;
    private final ProgressListener listener;

    private Amts(
            Language source,
            Language target,
            Formats formats,
            Closing closing,
            Preparer preparer,
            DocumentTranslator translator,
            Evaluator evaluator,
            Synchronizers synchronizers,
            ProgressListener listener) {
        this.source = source;
        this.target = target;
        this.formats = formats;
        this.closing = closing;
        this.preparer = preparer;
        this.translator = translator;
        this.evaluator = evaluator;
        this.synchronizers = synchronizers;
        this.listener = listener;
    }

    static Amts of(AmtsBuilder builder) {
        TranslationEngine engine = builder.makeEngine();
        return new Amts(
                builder.source(),
                builder.target(),
                builder.formats(),
                builder.closing(engine),
                builder.preparer(),
                builder.translator(engine),
                builder.evaluator(),
                builder.synchronizers(engine),
                builder.listener());
    }

    /** Makes the synchronizer for documents of a format. */
    interface Synchronizers {
        Synchronizer of(DocumentFormat format, DocumentTranslator given);
    }

    /** What is left to do when this is closed. */
    interface Closing {
        void close();
    }

    /**
     * Begins with the language of the sources.
     *
     * @param tag a BCP 47 code
     * @throws dev.amts.api.ConfigurationException if there is no such language
     */
    public static From from(String tag) {
        return new From(Language.of(tag));
    }

    /**
     * A source language that waits for its target. Immutable.
     *
     * @param source the language of the sources
     */
    public record From(Language source) {
        /**
         * Goes on with the language of the translations.
         *
         * @param tag a BCP 47 code
         * @throws dev.amts.api.ConfigurationException if there is no such language
         */
        public AmtsBuilder to(String tag) {
            return new AmtsBuilder(source, Language.of(tag));
        }
    }

    /** The language of the sources. */
    public Language source() {
        return source;
    }

    /** The language of the translations. */
    public Language target() {
        return target;
    }

    /**
     * Reads a document, in the format that was set or that fits it best.
     *
     * @throws dev.amts.api.InvalidInputException if it is not UTF-8
     */
    public Document read(Path file) throws IOException {
        return formats.read(file);
    }

    /** Parses a text, in the format that was set or that fits its name and contents best. */
    public Document parse(String name, String text) {
        return formats.parse(name, text);
    }

    /** Makes parallel data from one document and its translation. */
    public Preparation prepare(Document sourceDocument, Document translation) {
        return prepare(List.of(new DocumentPair(sourceDocument, translation)));
    }

    /**
     * Makes parallel data from documents and their translations. The more there are, the better they are aligned: what
     * one of them teaches helps with the others.
     */
    public Preparation prepare(List<DocumentPair> documents) {
        return preparer.prepare(source, target, documents, listener);
    }

    /** The same with examples to translate by. */
    public Amts with(ParallelData pairs) {
        return with(translator.with(pairs));
    }

    /** The same with terms to use. */
    public Amts with(Terminology terminology) {
        return with(translator.with(terminology));
    }

    private Amts with(DocumentTranslator other) {
        return new Amts(source, target, formats, closing, preparer, other, evaluator, synchronizers, listener);
    }

    /**
     * Translates a document.
     *
     * @throws dev.amts.api.EngineException if the engine fails
     */
    public TranslatedDocument translate(Document document) {
        return translator.translate(document, formats.of(document), listener);
    }

    /** Scores a translated document against a person's translation of the same source. */
    public Evaluation evaluate(Document translation, Document reference) {
        return evaluate(List.of(new Evaluator.Comparison(translation, reference)));
    }

    /** Scores translated documents, each and as one corpus. */
    public Evaluation evaluate(List<Evaluator.Comparison> comparisons) {
        return evaluator.evaluate(comparisons);
    }

    /**
     * Brings a translation up to date with its source: what did not change keeps its translation to the byte, and every
     * unit says what became of it.
     *
     * @throws dev.amts.api.EngineException if the engine fails
     */
    public Draft synchronize(Document oldSource, Document oldTarget, Document newSource) {
        Revision revision = new Revision(newSource.name(), oldSource.source(), oldTarget.source(), newSource.source());
        return synchronizers
                .of(formats.of(newSource), translator)
                .synchronize(List.of(revision), listener)
                .get(0);
    }

    /** Closes the engine, unless it was given as an instance. */
    @Override
    public void close() {
        closing.close();
    }
}
