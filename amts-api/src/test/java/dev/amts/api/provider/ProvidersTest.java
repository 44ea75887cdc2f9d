package dev.amts.api.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.segment.SegmenterProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidersTest {
    @TempDir
    Path folder;

    @Test
    void findsByNameWithAGivenClassLoader() throws IOException {
        try (URLClassLoader loader = loaderOf(Whole.class.getName())) {
            Providers<SegmenterProvider> found = Providers.discover(SegmenterProvider.class, loader);
            assertThat(found.names()).containsExactly("whole");
            assertThat(found.named("whole")).isInstanceOf(Whole.class);
        }
    }

    @Test
    void oneBrokenProviderDoesNotBreakTheOthers() throws IOException {
        try (URLClassLoader loader = loaderOf(
                "no.such.Provider", Whole.class.getName(), Throwing.class.getName(), BadlyNamed.class.getName())) {
            Providers<SegmenterProvider> found = Providers.discover(SegmenterProvider.class, loader);
            assertThat(found.names()).containsExactly("whole");
            assertThat(found.broken()).hasSize(3);
            assertThatThrownBy(() -> found.named("other"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("there is no segmenter \"other\"")
                    .hasMessageContaining("whole (amts-api)")
                    .hasMessageContaining("no.such.Provider");
        }
    }

    @Test
    void twoOfOneNameAreAnErrorUnlessOneHasPriority() throws IOException {
        try (URLClassLoader loader = loaderOf(Whole.class.getName(), Double.class.getName())) {
            assertThatThrownBy(() ->
                            Providers.discover(SegmenterProvider.class, loader).named("whole"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("claimed twice")
                    .hasMessageContaining("amts-api");
        }
        try (URLClassLoader loader =
                loaderOf(Whole.class.getName(), Double.class.getName(), Preferred.class.getName())) {
            assertThat(Providers.discover(SegmenterProvider.class, loader).named("whole"))
                    .isInstanceOf(Preferred.class);
        }
    }

    @Test
    void aGivenProviderHidesAFoundOneOfItsName() throws IOException {
        try (URLClassLoader loader = loaderOf(Preferred.class.getName())) {
            Providers<SegmenterProvider> all =
                    Providers.discover(SegmenterProvider.class, loader).plus(List.of(new Whole()));
            assertThat(all.named("whole")).isInstanceOf(Whole.class);
        }
    }

    @Test
    void saysSoWhenThereIsNothingAtAll() {
        assertThatThrownBy(
                        () -> Providers.of(SegmenterProvider.class, List.of()).named("rules"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("none was found");
    }

    private URLClassLoader loaderOf(String... classes) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(SegmenterProvider.class.getName()), String.join("\n", classes));
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    /** Takes the whole text as one segment. */
    public static class Whole implements SegmenterProvider {
        @Override
        public String name() {
            return "whole";
        }

        @Override
        public String description() {
            return "one segment";
        }

        @Override
        public Segmenter create(Settings settings) {
            return (text, language) -> text.length() == 0 ? List.of() : List.of(new Segment(0, text.length()));
        }
    }

    /** Claims the same name. */
    public static class Double extends Whole {}

    /** Claims the same name with more right. */
    public static class Preferred extends Whole {
        @Override
        public int priority() {
            return 1;
        }
    }

    /** Cannot be made. */
    public static class Throwing extends Whole {
        public Throwing() {
            throw new IllegalStateException("out of order");
        }
    }

    /** Has a name that nobody could type. */
    public static class BadlyNamed extends Whole {
        @Override
        public String name() {
            return "Not A Name";
        }
    }
}
