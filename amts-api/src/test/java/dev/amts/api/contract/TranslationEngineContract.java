package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each {@link TranslationEngine} must do, however well it translates. */
public abstract class TranslationEngineContract {
    private TranslationEngine engine;

    /** An engine that is ready for {@link #source()} and {@link #target()}. */
    protected abstract TranslationEngine engine();

    /** A language that it translates from; English unless overridden. */
    protected Language source() {
        return Language.of("en");
    }

    /** A language that it translates into; Spanish unless overridden. */
    protected Language target() {
        return Language.of("es");
    }

    /** What the engine is given with each request; nothing unless overridden. */
    protected ParallelData parallelData() {
        return ParallelData.none(source(), target());
    }

    /** Texts in the source language that the engine can be given at once. */
    protected List<CodedText> texts() {
        return List.of(
                CodedText.plain("The cat sleeps."),
                ContractTexts.withCodes(),
                CodedText.plain("The cat sleeps. The dog barks."));
    }

    @BeforeEach
    void open() {
        engine = engine();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    protected void eachTextHasItsTranslation() {
        for (CodeEncoding encoding : encodings()) {
            assertThat(engine.translate(request(texts()).withEncoding(encoding)))
                    .hasSameSizeAs(texts())
                    .doesNotContainNull()
                    .allSatisfy(each -> assertThat(each.text().isBlank()).isFalse());
        }
    }

    @Test
    protected void theOrderIsKept() {
        List<CodedText> reversed = new ArrayList<>(texts());
        java.util.Collections.reverse(reversed);
        List<String> there = strings(engine.translate(request(texts())));
        List<String> back = new ArrayList<>(strings(engine.translate(request(reversed))));
        java.util.Collections.reverse(back);
        assertThat(back).isEqualTo(there);
    }

    @Test
    protected void noTextsHaveNoTranslations() {
        assertThat(engine.translate(request(List.of()))).isEmpty();
    }

    @Test
    protected void blankTextsAreNoTrouble() {
        List<CodedText> texts =
                List.of(CodedText.plain(""), CodedText.plain("  "), texts().get(0), CodedText.plain(""));
        List<Translation> translations = engine.translate(request(texts));
        assertThat(translations).hasSize(4);
        assertThat(translations.get(0).text().isBlank()).isTrue();
        assertThat(translations.get(2).text().isBlank()).isFalse();
    }

    @Test
    protected void whatIsNotTranslatedIsTheSource() {
        List<Translation> translations = engine.translate(request(texts()));
        for (int i = 0; i < translations.size(); i++) {
            if (translations.get(i).origin() == Origin.UNTRANSLATED) {
                assertThat(translations.get(i).text()).isEqualTo(texts().get(i));
            }
        }
    }

    @Test
    protected void capabilitiesStayTheSame() {
        EngineCapabilities before = engine.capabilities();
        engine.translate(request(texts()));
        assertThat(engine.capabilities()).isEqualTo(before);
        assertThat(before.encodings().stream().map(CodeEncoding::name)).doesNotHaveDuplicates();
    }

    @Test
    protected void severalThreadsGetWhatOneGets() throws Exception {
        List<String> alone = strings(engine.translate(request(texts())));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Translation>>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(() -> engine.translate(request(texts())));
            }
            for (Future<List<Translation>> each : pool.invokeAll(work)) {
                assertThat(strings(each.get())).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    protected void itCanBeClosedTwice() {
        engine.close();
        engine.close();
    }

    private List<CodeEncoding> encodings() {
        List<CodeEncoding> encodings = new ArrayList<>(engine.capabilities().encodings());
        if (encodings.isEmpty()) {
            encodings.add(null);
        }
        return encodings;
    }

    private TranslationRequest request(List<CodedText> texts) {
        return TranslationRequest.of(source(), target(), texts)
                .withParallelData(parallelData())
                .withEncoding(encodings().get(0));
    }

    private static List<String> strings(List<Translation> translations) {
        return translations.stream().map(each -> each.text().text()).toList();
    }
}
