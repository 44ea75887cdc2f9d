package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program takes on with this module. The build lists it. */
class LibrariesTest {
    private static final Path LIST = Path.of("target/libraries.txt");

    @Test
    void areFewerThanFortyAndTwelveMegabytes() throws IOException {
        assumeTrue(Files.exists(LIST), "the list is made by Maven");
        List<Path> jars = List.of(Files.readString(LIST).strip().split(File.pathSeparator)).stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        assertThat(jars)
                .hasSizeBetween(20, 39)
                .extracting(jar -> String.valueOf(jar.getFileName()))
                .anyMatch(name -> name.startsWith("translate-"))
                .anyMatch(name -> name.startsWith("s3-"))
                .noneMatch(name -> name.contains("netty") || name.contains("wiremock") || name.contains("local-s3"));
        assertThat(bytes).as("bytes of %s jars", jars.size()).isLessThan(12_000_000);
    }
}
