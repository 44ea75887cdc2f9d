package dev.amts.core.sync;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.Terminology;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.resolve.EngineSentences;
import dev.amts.core.sync.sentence.Resolver;
import dev.amts.core.sync.unit.Untranslated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings translations up to date with a changed source so that a translator touches only what changed. Immutable; as
 * thread-safe as the services it was given.
 *
 * <p>From the old source, its translation and the new source comes a draft. What did not change keeps its translation to
 * the byte, with everything that people did to it; a changed paragraph is worked on sentence by sentence; what is new
 * comes from equal or similar sentences of the same set of revisions, then from the engine if there is one; code and
 * formulas are merged three ways. Every unit says what became of it and why.
 *
 * <pre>{@code
 * Synchronizer synchronizer = Synchronizer.of(Language.of("en"), Language.of("zh"), format, segmenter, aligner);
 * Draft draft = synchronizer.synchronize(oldEnglish, oldChinese, newEnglish);
 * draft.text();                          // the Chinese, up to date where that can be done
 * draft.work().shareWithoutWork();       // 0.93
 * }</pre>
 */
public final class Synchronizer {
    private final BookRun.Services services;
    private final @Nullable TranslationEngine engine;
    private final TranslationRequest template;
    private final LanguageProfile profile;
    private final Untranslated untranslated;
    private final SyncMemory memory;

    private Synchronizer(
            BookRun.Services services,
            @Nullable TranslationEngine engine,
            TranslationRequest template,
            LanguageProfile profile,
            Untranslated untranslated,
            SyncMemory memory) {
        this.memory = memory;
        this.services = services;
        this.engine = engine;
        this.template = template;
        this.profile = profile;
        this.untranslated = untranslated;
    }

    /** A synchronizer without engine, which keeps the source text where there is no translation. */
    public static Synchronizer of(
            Language source, Language target, DocumentFormat format, Segmenter segmenter, Aligner aligner) {
        return new Synchronizer(
                new BookRun.Services(
                        Objects.requireNonNull(source),
                        Objects.requireNonNull(target),
                        Objects.requireNonNull(format),
                        Objects.requireNonNull(segmenter),
                        Objects.requireNonNull(aligner)),
                null,
                TranslationRequest.of(source, target, List.of()),
                LanguageProfile.none(),
                Untranslated.KEEP,
                SyncMemory.NONE);
    }

    /** The same synchronizer with an engine for what is new. */
    public Synchronizer with(TranslationEngine translator) {
        return new Synchronizer(services, Objects.requireNonNull(translator), template, profile, untranslated, memory);
    }

    /** The same synchronizer with examples for the engine. */
    public Synchronizer with(ParallelData pairs) {
        return new Synchronizer(services, engine, template.withParallelData(pairs), profile, untranslated, memory);
    }

    /** The same synchronizer with terms for the engine. */
    public Synchronizer with(Terminology terms) {
        return new Synchronizer(services, engine, template.withTerminology(terms), profile, untranslated, memory);
    }

    /** The same synchronizer with the rules of a language for what the engine writes. */
    public Synchronizer with(LanguageProfile rules) {
        return new Synchronizer(services, engine, template, Objects.requireNonNull(rules), untranslated, memory);
    }

    /** The same synchronizer with another way to leave what has no translation. */
    public Synchronizer with(Untranslated way) {
        return new Synchronizer(services, engine, template, profile, Objects.requireNonNull(way), memory);
    }

    /** The same synchronizer with what earlier synchronizations of the book knew. */
    public Synchronizer with(SyncMemory earlier) {
        return new Synchronizer(services, engine, template, profile, untranslated, Objects.requireNonNull(earlier));
    }

    /** Synchronizes one document. */
    public Draft synchronize(String oldSource, String oldTarget, String newSource) {
        Revision revision = new Revision("document", oldSource, oldTarget, newSource);
        return synchronize(List.of(revision), ProgressListener.NONE).get(0);
    }

    /**
     * Synchronizes the documents of a book together: what is new in one is looked up in all.
     *
     * @return one draft for each revision, in order
     * @throws dev.amts.api.EngineException if the engine fails
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    public List<Draft> synchronize(List<Revision> revisions, ProgressListener listener) {
        return new BookRun(services, memory, untranslated, listener).run(revisions, this::engineSentences);
    }

    /** What an engine makes of sentences that nothing else is known of. */
    private Resolver engineSentences(Map<String, CodedText> missing, ProgressListener listener) {
        TranslationEngine translator = engine;
        return translator == null
                ? Resolver.NONE
                : new EngineSentences(translator, services.segmenter(), template, profile, services.format())
                        .translate(missing, listener);
    }
}
