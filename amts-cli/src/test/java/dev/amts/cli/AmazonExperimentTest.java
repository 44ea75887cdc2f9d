package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amts.aws.emulator.AmazonEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's experiment, out of the file in docs/, through emulated jobs with parallel data. */
class AmazonExperimentTest {
    private static AmazonEmulator amazon;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        System.setProperty("aws.accessKeyId", "emulator");
        System.setProperty("aws.secretAccessKey", "emulator");
        amazon = AmazonEmulator.start(text -> text.examples().getOrDefault(text.text(), text.text()))
                .createBucket("books");
    }

    @AfterAll
    static void stop() {
        assertThat(amazon.violations()).isEmpty();
        amazon.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private CommandRun run() throws IOException {
        String config = ExperimentTest.example("five-chapters.yaml")
                .replace(
                        "../../../../shared/data/d2l/pairs",
                        SharedData.chapters().toString())
                .replace(
                        "region: us-east-1",
                        "region: us-east-1\n      endpoint-url: " + amazon.endpoint() + "\n      poll-interval: 50ms");
        Path file = Files.writeString(folder.resolve("five-chapters.yaml"), config);
        CommandRun run = CommandRun.of("experiment", file.toString(), "-o", folder.toString(), "--json");
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    @Test
    void theArticlesTableInBothDirectionsFromOneFile() throws IOException {
        JsonNode result = new ObjectMapper().readTree(run().out());
        assertThat(result.get("rows")).hasSize(6);
        for (JsonNode row : result.get("rows")) {
            assertThat(row.get("documents")).hasSize(5);
            assertThat(row.get("effort").get("charge").get("currency").asText()).isEqualTo("USD");
        }
        for (JsonNode report : result.get("reports")) {
            assertThat(report.get("ofTestDocuments").asInt() > 0)
                    .isEqualTo(!report.get("set").asText().equals("none"));
        }
        assertThat(Files.readString(folder.resolve("report.md")))
                .contains("| document | none | paragraph | sentence |", "| **average** |", "en → zh", "zh → en");
    }
}
