package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;
import software.amazon.awssdk.services.translate.model.CreateParallelDataRequest;
import software.amazon.awssdk.services.translate.model.TextSizeLimitExceededException;
import software.amazon.awssdk.services.translate.model.TranslateException;

class EmulatorTest {
    private static AmazonEmulator amazon;
    private static TranslateClient translate;
    private static S3Client s3;

    @BeforeAll
    static void start() {
        EmulatedTranslation loud = text -> text.text().toUpperCase(Locale.ROOT);
        amazon = AmazonEmulator.start(loud).createBucket("books");
        translate = amazon.translateClient();
        s3 = amazon.s3Client();
    }

    @AfterEach
    void clear() {
        amazon.faults().clear();
    }

    @AfterAll
    static void stop() {
        translate.close();
        s3.close();
        amazon.close();
    }

    @Test
    void leavesProtectedElementsAlone() {
        String out = translate
                .translateText(request -> request.text("<p>Keep <span translate=\"no\">x &lt; y</span> &amp; go.</p>")
                        .sourceLanguageCode("en")
                        .targetLanguageCode("es"))
                .translatedText();
        assertThat(out).isEqualTo("<p>KEEP <span translate=\"no\">x &lt; y</span> &amp; GO.</p>");
    }

    @Test
    void refusesLongTextsAndBrokenRequests() {
        assertThatThrownBy(() -> translate.translateText(request ->
                        request.text("中".repeat(4000)).sourceLanguageCode("zh").targetLanguageCode("en")))
                .isInstanceOf(TextSizeLimitExceededException.class);
        assertThatThrownBy(() -> translate.getParallelData(request -> request.name("no__such name")))
                .isInstanceOf(TranslateException.class)
                .hasMessageContaining("regular expression");
    }

    @Test
    void storesAndGivesBack() throws Exception {
        s3.putObject(put -> put.bucket("books").key("a/b c.txt"), RequestBody.fromString("Guten Tag, 世界"));
        assertThat(s3.getObjectAsBytes(get -> get.bucket("books").key("a/b c.txt"))
                        .asUtf8String())
                .isEqualTo("Guten Tag, 世界");
        amazon.faults().truncateDownloads(1);
        // Half of the bytes; before JDK 25 without an error, which makes lengths and checksums necessary.
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        try (InputStream in = s3.getObject(get -> get.bucket("books").key("a/b c.txt"))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                came.write(b);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("Premature EOF");
        }
        assertThat(came.size()).isLessThan(17);
    }

    @Test
    void answersAKnownClientTokenAsTheFirstTime() {
        amazon.faults().pace(java.time.Duration.ofMillis(1));
        s3.putObject(put -> put.bucket("books").key("pairs.csv"), RequestBody.fromString("en,zh\ngood,好\n"));
        CreateParallelDataRequest request = CreateParallelDataRequest.builder()
                .name("known")
                .clientToken("token-1")
                .parallelDataConfig(
                        config -> config.s3Uri("s3://books/pairs.csv").format("CSV"))
                .build();
        assertThat(translate.createParallelData(request).statusAsString()).isEqualTo("CREATING");
        translate.deleteParallelData(delete -> delete.name("known"));
        while (!translate
                .listParallelData(list -> {})
                .parallelDataPropertiesList()
                .isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(translate.createParallelData(request).name()).isEqualTo("known");
        assertThat(translate.listParallelData(list -> {}).parallelDataPropertiesList())
                .isEmpty();
    }
}
