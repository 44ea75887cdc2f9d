package dev.amts.core;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.discovery.Services;
import dev.amts.core.evaluate.Evaluator;
import dev.amts.core.prepare.Preparer;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.translate.DocumentTranslator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what an {@link Amts} works with: by name, found by the service loader, or as an instance. What is not chosen has
 * a default. Not thread-safe.
 */
public final class AmtsBuilder {
    private static final String DEFAULT_SEGMENTER = "rules";
    private static final String DEFAULT_ALIGNER = "lexical";
    private static final String DEFAULT_ENGINE = "tm";

    private final Language source;
    private final Language target;
    private Services services = Services.discover();
    private @Nullable String formatName;
    private @Nullable DocumentFormat format;
    private @Nullable Segmenter segmenter;
    private @Nullable Aligner aligner;
    private @Nullable TranslationEngine engine;
    private String engineName = DEFAULT_ENGINE;
    private Settings engineSettings = Settings.none();
    private @Nullable LanguageProfile profile;
    private Settings profileSettings = Settings.none();
    private @Nullable List<QualityMetric> metrics;
    private Granularity granularity = Granularity.SENTENCE;
    private ProgressListener listener = ProgressListener.NONE;

    AmtsBuilder(Language source, Language target) {
        this.source = source;
        this.target = target;
    }

    /** Looks for implementations with another class loader than the thread's. */
    public AmtsBuilder classLoader(ClassLoader loader) {
        services = Services.discover(loader);
        return this;
    }

    /** A format by name, as in {@code "d2l-markdown"}. Without one, each document's own is found. */
    public AmtsBuilder format(String name) {
        formatName = Objects.requireNonNull(name);
        format = null;
        return this;
    }

    /** A format. */
    public AmtsBuilder format(DocumentFormat instance) {
        format = Objects.requireNonNull(instance);
        formatName = null;
        return this;
    }

    /** An engine by name, with its defaults. The default is {@code "tm"}, the translation memory. */
    public AmtsBuilder engine(String name) {
        return engine(name, Settings.none());
    }

    /** An engine by name. */
    public AmtsBuilder engine(String name, Settings settings) {
        engineName = Objects.requireNonNull(name);
        engineSettings = Objects.requireNonNull(settings);
        engine = null;
        return this;
    }

    /** An engine, which {@link Amts#close} leaves open: in a test, {@code request -> …}. */
    public AmtsBuilder engine(TranslationEngine instance) {
        engine = Objects.requireNonNull(instance);
        return this;
    }

    /** A segmenter. The default is {@code "rules"}. */
    public AmtsBuilder segmenter(Segmenter instance) {
        segmenter = Objects.requireNonNull(instance);
        return this;
    }

    /** An aligner. The default is {@code "lexical"}. */
    public AmtsBuilder aligner(Aligner instance) {
        aligner = Objects.requireNonNull(instance);
        return this;
    }

    /** The target language's rules. Without this, those that are found for the language, if any. */
    public AmtsBuilder profile(LanguageProfile instance) {
        profile = Objects.requireNonNull(instance);
        return this;
    }

    /**
     * Settings for the target language's rules, as {@code "terminology"} and {@code "rules"}, each a file; what the rules do
     * not know is left out.
     */
    public AmtsBuilder profile(Settings settings) {
        profileSettings = Objects.requireNonNull(settings);
        profile = null;
        return this;
    }

    /** What to measure. The default is BLEU, chrF2++ and TER. */
    public AmtsBuilder metrics(List<? extends QualityMetric> instances) {
        metrics = List.copyOf(instances);
        return this;
    }

    /** What a pair of parallel data is. The default is sentences. */
    public AmtsBuilder granularity(Granularity value) {
        granularity = Objects.requireNonNull(value);
        return this;
    }

    /** Who hears of progress and can cancel. */
    public AmtsBuilder listener(ProgressListener value) {
        listener = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Makes what was chosen.
     *
     * @throws dev.amts.api.ConfigurationException if a name or a setting is unknown
     */
    public Amts build() {
        return Amts.of(this);
    }

    Language source() {
        return source;
    }

    Language target() {
        return target;
    }

    ProgressListener listener() {
        return listener;
    }

    Formats formats() {
        return new Formats(services, formatName == null ? format : services.format(formatName, Settings.none()));
    }

    /** The engine that was given, or a new one by name. */
    TranslationEngine makeEngine() {
        return engine != null ? engine : services.engine(engineName, engineSettings);
    }

    /** What closing does: nothing to an engine that was given, for that is the caller's. */
    Amts.Closing closing(TranslationEngine made) {
        return made == engine ? () -> {} : made::close;
    }

    Preparer preparer() {
        return new Preparer(segmenterOrDefault(), alignerOrDefault()).with(granularity);
    }

    Amts.Synchronizers synchronizers(TranslationEngine made) {
        Segmenter sentences = segmenterOrDefault();
        Aligner beads = alignerOrDefault();
        LanguageProfile rules = rules();
        return (documents, given) -> Synchronizer.of(source, target, documents, sentences, beads)
                .with(made)
                .with(given.parallelData())
                .with(given.terminology())
                .with(rules);
    }

    DocumentTranslator translator(TranslationEngine made) {
        DocumentTranslator translator = DocumentTranslator.from(source, target, made, segmenterOrDefault());
        return translator.with(rules());
    }

    private LanguageProfile rules() {
        return profile != null
                ? profile
                : services.profileOffered(target, profileSettings.with("source-language", source.tag()))
                        .orElse(LanguageProfile.none());
    }

    Evaluator evaluator() {
        if (metrics != null) {
            return new Evaluator(target, metrics);
        }
        List<QualityMetric> usual = new ArrayList<>();
        usual.add(services.metric("bleu", target, Settings.none()));
        usual.add(services.metric("chrf", target, Settings.of(Map.of("word-order", "2"))));
        usual.add(services.metric("ter", target, Settings.none()));
        return new Evaluator(target, usual);
    }

    private Aligner alignerOrDefault() {
        return aligner != null ? aligner : services.aligner(DEFAULT_ALIGNER, Settings.none());
    }

    private Segmenter segmenterOrDefault() {
        return segmenter != null ? segmenter : services.segmenter(DEFAULT_SEGMENTER, Settings.none());
    }
}
