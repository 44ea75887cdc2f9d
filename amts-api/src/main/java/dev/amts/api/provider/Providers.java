package dev.amts.api.provider;

import dev.amts.api.ConfigurationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The providers of one service that are to be had: given ones, and those that {@link ServiceLoader} finds. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Providers<TranslationEngineProvider> engines = Providers.discover(TranslationEngineProvider.class);
 * TranslationEngine tm = engines.create("tm", Settings.none());
 * }</pre>
 *
 * <p>A provider that cannot be loaded does not break the others: it is listed in {@link #broken()} and named when
 * somebody asks for a name that is not there.
 *
 * @param <P> the provider interface
 */
public final class Providers<P extends Provider<?>> {
    private final Class<P> type;
    private final List<Found<P>> found;
    private final List<Broken> broken;

    private Providers(Class<P> type, List<Found<P>> found, List<Broken> broken) {
        this.type = type;
        this.found = List.copyOf(found);
        this.broken = List.copyOf(broken);
    }

    /**
     * A provider that was found.
     *
     * @param provider the provider
     * @param artifact the jar or folder it came from, and the module where it has a name
     * @param version the implementation version that the artifact states, or "unknown"
     */
    public record Found<P>(P provider, String artifact, String version) {}

    /**
     * A provider that is registered and cannot be loaded.
     *
     * @param reason what the class loader said
     */
    public record Broken(String reason) {}

    /** The providers that the calling thread's context class loader sees, or where there is none, that of AMTS. */
    public static <P extends Provider<?>> Providers<P> discover(Class<P> type) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return discover(type, context != null ? context : Providers.class.getClassLoader());
    }

    /**
     * The providers that a class loader sees, by {@link ServiceLoader}.
     *
     * @param type one of the provider interfaces of amts-api
     */
    public static <P extends Provider<?>> Providers<P> discover(Class<P> type, ClassLoader loader) {
        List<Found<P>> found = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        Iterator<ServiceLoader.Provider<P>> services =
                ServiceLoader.load(type, loader).stream().iterator();
        // The iterator goes on after an error, to the next provider; the bound is for a loader that never ends.
        for (int failures = 0; failures < 100; ) {
            try {
                if (!services.hasNext()) {
                    break;
                }
                P provider = services.next().get();
                checkName(provider);
                found.add(new Found<>(
                        provider, Artifacts.of(provider.getClass()), Artifacts.version(provider.getClass())));
            } catch (ServiceConfigurationError | LinkageError | ConfigurationException e) {
                broken.add(new Broken(String.valueOf(e.getMessage())));
                failures++;
            }
        }
        return new Providers<>(type, found, broken);
    }

    /** Just these, without discovery. */
    public static <P extends Provider<?>> Providers<P> of(Class<P> type, List<? extends P> providers) {
        return new Providers<>(type, List.of(), List.<Broken>of()).plus(providers);
    }

    /** These and more, which are asked for first: a given provider hides a found one of its name. */
    public Providers<P> plus(List<? extends P> given) {
        List<Found<P>> all = new ArrayList<>();
        for (P provider : given) {
            checkName(provider);
            all.add(new Found<>(provider, Artifacts.of(provider.getClass()), Artifacts.version(provider.getClass())));
        }
        found.stream()
                .filter(old -> given.stream()
                        .noneMatch(now -> now.name().equals(old.provider().name())))
                .forEach(all::add);
        return new Providers<>(type, all, broken);
    }

    /**
     * The provider of a name: of several, that of the highest priority.
     *
     * @throws ConfigurationException if there is none, or two of equal priority; the message lists what there is, and
     *     from which jars
     */
    public P named(String name) {
        List<Found<P>> claimants = found.stream()
                .filter(candidate -> candidate.provider().name().equals(name))
                .sorted(Comparator.comparingInt(
                                (Found<P> candidate) -> candidate.provider().priority())
                        .reversed())
                .toList();
        if (claimants.isEmpty()) {
            throw new ConfigurationException(missing(name));
        }
        Found<P> first = claimants.get(0);
        if (claimants.size() > 1
                && claimants.get(1).provider().priority() == first.provider().priority()) {
            throw new ConfigurationException("the " + service() + " \"" + name + "\" is claimed twice, by "
                    + String.join(
                            " and by ",
                            claimants.stream().map(Providers::origin).toList())
                    + ": remove one from the class path");
        }
        return first.provider();
    }

    /** What was found, in no particular order. */
    public List<Found<P>> found() {
        return found;
    }

    /** What is registered and could not be loaded. */
    public List<Broken> broken() {
        return broken;
    }

    /** The names that there are, sorted, each once. */
    public List<String> names() {
        return found.stream()
                .map(each -> each.provider().name())
                .distinct()
                .sorted()
                .toList();
    }

    private static void checkName(Provider<?> provider) {
        String name = provider.name();
        if (name == null || !name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new ConfigurationException(
                    "the provider " + provider.getClass().getName() + " has the name \"" + name
                            + "\": a name is lower-case letters, digits and hyphens");
        }
    }

    private String missing(String name) {
        StringBuilder message = new StringBuilder("there is no ")
                .append(service())
                .append(" \"")
                .append(name)
                .append('"');
        if (found.isEmpty()) {
            message.append(": none was found; is a jar that has one on the class path?");
        } else {
            message.append(": there are ")
                    .append(String.join(
                            ", ", found.stream().map(Providers::origin).sorted().toList()));
        }
        broken.forEach(each -> message.append("; one could not be loaded: ").append(each.reason()));
        return message.toString();
    }

    private static String origin(Found<? extends Provider<?>> each) {
        return each.provider().name() + " (" + each.artifact() + ")";
    }

    /** {@code "translation engine"} of {@code TranslationEngineProvider}. */
    private String service() {
        return type.getSimpleName()
                .replaceFirst("Provider$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
