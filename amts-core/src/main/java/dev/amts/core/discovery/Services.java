package dev.amts.core.discovery;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.AlignerProvider;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.BatchTranslationEngineProvider;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.document.DocumentFormatProvider.Fit;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.QualityMetricProvider;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.ParallelDataStoreProvider;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.provider.Provider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.segment.SegmenterProvider;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes services by name, out of the providers that a class loader sees. Immutable and thread-safe.
 *
 * <pre>{@code
 * Services services = Services.discover();
 * Segmenter segmenter = services.segmenter("rules", Settings.none());
 * }</pre>
 *
 * <p>All methods throw {@link ConfigurationException} for a name that is not there, with a list of those that are, and
 * for settings that the provider does not know.
 */
public final class Services {
    private final ClassLoader loader;

    private Services(ClassLoader loader) {
        this.loader = loader;
    }

    /** The services that the calling thread's context class loader sees. */
    public static Services discover() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return discover(context != null ? context : Objects.requireNonNull(Services.class.getClassLoader()));
    }

    /** The services that a class loader sees. */
    public static Services discover(ClassLoader loader) {
        return new Services(Objects.requireNonNull(loader));
    }

    /** A segmenter. */
    public Segmenter segmenter(String name, Settings settings) {
        return create(SegmenterProvider.class, name, settings);
    }

    /** An aligner. */
    public Aligner aligner(String name, Settings settings) {
        return create(AlignerProvider.class, name, settings);
    }

    /** An engine; close it after use. */
    public TranslationEngine engine(String name, Settings settings) {
        return create(TranslationEngineProvider.class, name, settings);
    }

    /** An engine that translates by jobs; close it after use. */
    public BatchTranslationEngine batchEngine(String name, Settings settings) {
        return create(BatchTranslationEngineProvider.class, name, settings);
    }

    /** A store; close it after use. */
    public ParallelDataStore store(String name, Settings settings) {
        return create(ParallelDataStoreProvider.class, name, settings);
    }

    /** A format. */
    public DocumentFormat format(String name, Settings settings) {
        return create(DocumentFormatProvider.class, name, settings);
    }

    /** A metric as it is usual for translations into a language. */
    public QualityMetric metric(String name, Language target, Settings settings) {
        QualityMetricProvider provider = providers(QualityMetricProvider.class).named(name);
        return provider.create(target, settings.requireKnown(provider.settings()));
    }

    /**
     * The format that fits a file best.
     *
     * @param fileName the last part of its path
     * @param text its contents
     */
    public DocumentFormat formatFor(String fileName, String text) {
        Providers<DocumentFormatProvider> formats = providers(DocumentFormatProvider.class);
        String head = text.substring(0, Math.min(text.length(), 1 << 16));
        record Candidate(DocumentFormatProvider provider, Fit fit) {}
        return formats.found().stream()
                .map(found -> new Candidate(found.provider(), found.provider().fit(fileName, head)))
                .filter(candidate -> candidate.fit() != Fit.NONE)
                .max(Comparator.comparing(Candidate::fit)
                        .thenComparing(candidate -> candidate.provider().priority())
                        .thenComparing(candidate -> candidate.provider().name(), Comparator.reverseOrder()))
                .map(candidate -> candidate.provider().create(Settings.none()))
                .orElseThrow(() -> new ConfigurationException(
                        fileName + ": no format fits it; name one of " + String.join(", ", formats.names())));
    }

    /** The rules of a language, if there are any: of several providers the one with the highest priority. */
    public Optional<LanguageProfile> profileFor(Language target, Settings settings) {
        return providers(LanguageProfileProvider.class).found().stream()
                .map(Providers.Found::provider)
                .filter(provider -> provider.supports(target))
                .max(Comparator.comparingInt((LanguageProfileProvider provider) -> provider.priority())
                        .thenComparing(LanguageProfileProvider::name, Comparator.reverseOrder()))
                .map(provider -> provider.create(settings.requireKnown(provider.settings())));
    }

    /** All providers of a kind, to list them. */
    public <P extends Provider<?>> Providers<P> providers(Class<P> type) {
        return Providers.discover(type, loader);
    }

    private <T, P extends Provider<T>> T create(Class<P> type, String name, Settings settings) {
        P provider = providers(type).named(name);
        return provider.create(settings.requireKnown(provider.settings(settings)));
    }
}
