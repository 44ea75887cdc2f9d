package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.Terminology;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.engine.TranslationOptions.Formality;
import dev.amts.api.engine.TranslationOptions.Profanity;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.api.text.PlaceholderEncoding;
import dev.amts.aws.emulator.AmazonEmulator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

class AmazonTranslationEngineTest {
    private static final Language EN = Language.of("en");
    private static final Language ES = Language.of("es");
    private static AmazonEmulator amazon;
    private static TranslateClient translate;
    private static S3Client s3;

    @BeforeAll
    static void start() {
        amazon = AmazonEmulator.start(text -> text.text().toUpperCase(Locale.ROOT));
        translate = amazon.translateClient();
        s3 = amazon.s3Client();
    }

    @AfterEach
    void clear() {
        amazon.faults().clear();
        assertThat(amazon.violations()).isEmpty();
    }

    @AfterAll
    static void stop() {
        translate.close();
        s3.close();
        amazon.close();
    }

    private static AmazonTranslate amazon(String... settings) {
        Settings all = Settings.none().with("requests-per-second", "1000");
        for (int i = 0; i < settings.length; i += 2) {
            all = all.with(settings[i], settings[i + 1]);
        }
        return AmazonTranslate.using(translate, s3, all);
    }

    private static CodedText coded(String text) {
        return CodedText.builder()
                .text(text + " ")
                .code("1", Role.STANDALONE, CodeKind.MATH, "$a < b$")
                .text(" and ")
                .code("2", Role.OPENING, CodeKind.EMPHASIS, "*")
                .text("more")
                .code("2", Role.CLOSING, CodeKind.EMPHASIS, "*")
                .text(".")
                .build();
    }

    private static List<String> texts(List<Translation> translations) {
        return translations.stream().map(each -> each.text().text()).toList();
    }

    @Test
    void packsManyTextsIntoFewCallsAndPutsCodesBack() {
        List<CodedText> texts = new ArrayList<>();
        IntStream.range(0, 200)
                .forEach(i -> texts.add(i % 2 == 0 ? coded("text " + i) : CodedText.plain("plain " + i)));
        texts.add(CodedText.plain("a < b & c"));
        texts.add(CodedText.plain(" "));
        texts.add(CodedText.plain("plain 1"));
        long before = amazon.calls("TranslateText");
        long billed = amazon.realtimeCharacters();
        try (TranslationEngine engine = amazon().engine()) {
            TranslationRequest request = TranslationRequest.of(EN, ES, texts);
            List<Translation> out = engine.translate(request);
            assertThat(out).hasSize(203);
            assertThat(out.get(0).text().text()).isEqualTo("TEXT 0 $a < b$ AND *MORE*.");
            assertThat(out.get(0).text().codes()).hasSize(3);
            assertThat(out.get(3).text().text()).isEqualTo("PLAIN 3");
            assertThat(out.get(200).text().text()).isEqualTo("A < B & C");
            assertThat(out.get(201).origin()).isEqualTo(Origin.UNTRANSLATED);
            assertThat(out.get(202)).isEqualTo(out.get(1));
            assertThat(amazon.calls("TranslateText") - before).isLessThanOrEqualTo(4);
            assertThat(amazon.realtimeCharacters() - billed)
                    .isEqualTo(engine.estimate(request).characters());
        }
    }

    @Test
    void splitsLongTextsAtSentenceEnds() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 700)
                .forEach(i -> text.append("Sentence number ").append(i).append(" is here. "));
        String chinese = "这是第一句话，它不长。".repeat(400);
        try (TranslationEngine engine = amazon().engine()) {
            List<Translation> out = engine.translate(TranslationRequest.of(
                    EN, ES, List.of(CodedText.plain(text.toString()), coded("Words. ".repeat(3000)))));
            assertThat(out.get(0).text().text()).isEqualTo(text.toString().toUpperCase(Locale.ROOT));
            assertThat(out.get(1).text().text()).isEqualTo("WORDS. ".repeat(3000) + " $a < b$ AND *MORE*.");
            assertThat(texts(engine.translate(
                            TranslationRequest.of(Language.of("zh"), EN, List.of(CodedText.plain(chinese))))))
                    .containsExactly(chinese);
        }
    }

    @Test
    void worksWithAnotherEncodingToo() {
        try (TranslationEngine engine = amazon().engine()) {
            List<Translation> out = engine.translate(TranslationRequest.of(EN, ES, List.of(coded("x < y"), coded("z")))
                    .withEncoding(PlaceholderEncoding.instance()));
            assertThat(texts(out)).containsExactly("X < Y $a < b$ AND *MORE*.", "Z $a < b$ AND *MORE*.");
        }
    }

    @Test
    void importsTermsOnceUnderANameOfTheirOwn() {
        Terminology terms = new Terminology("", List.of(new Term("NETWORK", "red"), new Term("A, \"B\"", "ab")));
        try (TranslationEngine engine = amazon().engine()) {
            TranslationRequest request = TranslationRequest.of(EN, ES, List.of(CodedText.plain("a network")))
                    .withTerminology(terms);
            assertThat(texts(engine.translate(request))).containsExactly("A red");
            engine.translate(request);
        }
        assertThat(amazon.calls("ImportTerminology")).isEqualTo(1);
        try (AmazonTerminologies all = amazon().terminologies()) {
            String name = all.list().get(0).name();
            assertThat(name).startsWith("amts-");
            assertThat(all.get(name).orElseThrow().termCount()).isEqualTo(2);
            all.await(name, ProgressListener.NONE);
            all.delete(name);
            assertThat(all.get(name)).isEmpty();
            assertThatThrownBy(() -> all.importTerms("t", "", EN, Map.of(ES, List.of(new Term("x".repeat(201), "y")))))
                    .hasMessageContaining("201 bytes");
        }
    }

    @Test
    void staysWithinTheBudget() {
        try (TranslationEngine engine = amazon("max-characters", "25").engine()) {
            engine.translate(TranslationRequest.of(EN, ES, List.of(CodedText.plain("twenty characters ok"))));
            assertThatThrownBy(() ->
                            engine.translate(TranslationRequest.of(EN, ES, List.of(CodedText.plain("another one")))))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("from 20 to 31, and --max-characters is 25");
        }
    }

    @Test
    void survivesThrottlingOfAThirdOfTheCalls() {
        amazon.faults().throttle(0.3);
        List<CodedText> texts = IntStream.range(0, 60)
                .mapToObj(i -> CodedText.plain(("text " + i + " ").repeat(600)))
                .toList();
        try (TranslationEngine engine = amazon("parallelism", "8").engine()) {
            List<Translation> out = engine.translate(TranslationRequest.of(EN, ES, texts));
            assertThat(out).allMatch(each -> each.text().text().startsWith("TEXT "));
        }
    }

    @Test
    void translatesSmallDocumentsWhole() {
        BatchDocument page = new BatchDocument("a.html", "text/html", "<p>hello</p>".getBytes(StandardCharsets.UTF_8));
        BatchDocument out = amazon().translateDocument(
                        page, EN, ES, new TranslationOptions(Formality.FORMAL, Profanity.MASK), Optional.empty());
        assertThat(new String(out.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>HELLO</p>");
        assertThatThrownBy(() -> amazon().translateDocument(
                                page, Language.of("de"), ES, TranslationOptions.DEFAULT, Optional.empty()))
                .hasMessageContaining("from or to English only");
    }
}
