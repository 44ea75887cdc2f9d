package dev.amts.core.engine.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.contract.TranslationEngineContract;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real machine translation engine, where it is installed. */
class ApertiumTest extends TranslationEngineContract {
    @BeforeAll
    static void isInstalled() {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "apertium")));
        Assumptions.assumeTrue(installed, "needs Debian's apertium and apertium-eng-spa");
    }

    @Override
    protected TranslationEngine engine() {
        return Services.discover()
                .engine("adaptive", Settings.none().with("engine", "command").with("exec", "apertium -u eng-spa"));
    }

    @Test
    void itTranslates() {
        try (TranslationEngine engine = engine()) {
            assertThat(engine.translate(TranslationRequest.of(Language.of("en"), Language.of("es"), texts()))
                            .get(0)
                            .text()
                            .text())
                    .contains("gato");
        }
    }
}
