package dev.amts.api.provider;

import java.util.List;

/**
 * Makes a service by name. Implementations are stateless and thread-safe, have a public constructor without parameters,
 * and do no work in it.
 *
 * <p>A backend has one provider for each service that it offers, registered with {@code provides … with …} in its
 * module-info and in {@code META-INF/services}.
 *
 * @param <T> the service
 */
public interface Provider<T> {
    /**
     * The name that users ask for: lower-case letters, digits and hyphens, as in {@code "amazon-batch"}; never blank, and
     * always the same.
     */
    String name();

    /** One line that tells a user what this is. */
    String description();

    /**
     * Who wins when two providers claim one name: the higher. Two of equal priority are an error. AMTS's own have 0.
     */
    default int priority() {
        return 0;
    }

    /** The settings that {@link #create} understands; anything else in it is refused. */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * The settings that {@link #create} understands when it is given these: more than {@link #settings()} where one of
     * them names another service, to which the rest is passed on.
     *
     * @throws dev.amts.api.ConfigurationException if the other service is not to be had
     */
    default List<Setting> settings(Settings given) {
        return settings();
    }

    /**
     * Makes the service. Connections are opened on first use, not here.
     *
     * @throws dev.amts.api.ConfigurationException if a setting is missing, unknown or unusable
     */
    T create(Settings settings);
}
