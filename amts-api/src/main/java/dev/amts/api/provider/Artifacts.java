package dev.amts.api.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Optional;

/** Where a class comes from, for people to read. */
final class Artifacts {
    private Artifacts() {}

    /** The file name of the jar, the folder, or the module that holds a class. */
    static String of(Class<?> type) {
        return location(type)
                .map(Artifacts::fileName)
                .or(() -> Optional.ofNullable(type.getModule().getName()))
                .orElse("unknown origin");
    }

    /** The version in the module's descriptor or the jar's manifest. */
    static String version(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(java.lang.module.ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()))
                .orElse("unknown");
    }

    private static Optional<URI> location(Class<?> type) {
        ProtectionDomain domain = type.getProtectionDomain();
        CodeSource source = domain == null ? null : domain.getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String fileName(URI location) {
        String path = String.valueOf(location.getPath());
        // A folder of classes says nothing by its own name; the folder above "target" is the module.
        String trimmed = path.replaceFirst("/target/(test-)?classes/?$", "").replaceFirst("/+$", "");
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
