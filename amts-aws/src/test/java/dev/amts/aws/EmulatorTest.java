package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;
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
        try (InputStream in = s3.getObject(get -> get.bucket("books").key("a/b c.txt"))) {
            System.out.println("truncated: " + in.readAllBytes().length);
        } catch (Exception e) {
            System.out.println("truncated: " + e);
        }
    }
}
