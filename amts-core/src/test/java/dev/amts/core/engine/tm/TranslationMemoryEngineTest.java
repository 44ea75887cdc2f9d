package dev.amts.core.engine.tm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.core.codes.CodeSafeTranslation;
import dev.amts.core.text.InlineCodeShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TranslationMemoryEngineTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final Language ES = Language.of("es");
    private static final Segmenter SENTENCES = TranslationMemoryEngineTest::sentences;

    private final TranslationMemoryEngine engine = new TranslationMemoryEngine(SENTENCES);

    @Test
    void takesAnExactMatchOver() {
        Translation translation = translate("The cat  sleeps.", ES, pair("The cat sleeps.", "El gato duerme."));
        assertThat(translation.text().text()).isEqualTo("El gato duerme.");
        assertThat(translation.origin()).isEqualTo(Origin.EXACT);
        assertThat(translation.score()).isEqualTo(1);
    }

    @Test
    void leavesWhatIsNotCovered() {
        Translation translation = translate("Something else entirely.", ES, pair("The cat sleeps.", "El gato duerme."));
        assertThat(translation.text().text()).isEqualTo("Something else entirely.");
        assertThat(translation.origin()).isEqualTo(Origin.UNTRANSLATED);
        assertThat(translation.score()).isZero();
        assertThat(translate("No data.", ES).origin()).isEqualTo(Origin.UNTRANSLATED);
    }

    @Test
    void joinsSentencesWithASpaceOrNone() {
        SegmentPair one = pair("The cat sleeps.", "El gato duerme.");
        SegmentPair two = pair("The dog barks.", "El perro ladra.");
        assertThat(translate("The cat sleeps. The dog barks.", ES, one, two)
                        .text()
                        .text())
                .isEqualTo("El gato duerme. El perro ladra.");
        Translation chinese = translate(
                "The cat sleeps. The dog barks.", ZH, pair("The cat sleeps.", "猫睡觉。"), pair("The dog barks.", "狗叫。"));
        assertThat(chinese.text().text()).isEqualTo("猫睡觉。狗叫。");
        assertThat(chinese.origin()).isEqualTo(Origin.EXACT);
    }

    @Test
    void saysWhereAPartIsMissing() {
        Translation translation =
                translate("The cat sleeps. Nobody knows why. Or when.", ES, pair("The cat sleeps.", "El gato duerme."));
        assertThat(translation.text().text()).isEqualTo("El gato duerme. Nobody knows why. Or when.");
        assertThat(translation.origin()).isEqualTo(Origin.MIXED);
        assertThat(translation.note()).contains("2 of 3 parts are not translated");
        assertThat(translation.score()).isBetween(.2, .5);
    }

    @Test
    void findsSentencesThatWereTranslatedAsOne() {
        Translation translation = translate(
                "First. The cat sleeps. The dog barks.",
                ES,
                pair("The cat sleeps. The dog barks.", "El gato duerme y el perro ladra."),
                pair("First.", "Primero."));
        assertThat(translation.text().text()).isEqualTo("Primero. El gato duerme y el perro ladra.");
        assertThat(translation.origin()).isEqualTo(Origin.EXACT);
    }

    @Test
    void takesASimilarSentenceAndSaysWhich() {
        Translation translation = translate(
                "The big black cat sleeps on the old sofa today.",
                ES,
                pair(
                        "The big black cat sleeps on the old chair today.",
                        "El gato negro duerme hoy en la vieja silla."));
        assertThat(translation.text().text()).isEqualTo("El gato negro duerme hoy en la vieja silla.");
        assertThat(translation.origin()).isEqualTo(Origin.FUZZY);
        assertThat(translation.score()).isBetween(.88, .95);
        assertThat(translation.note()).contains("old chair");
    }

    @Test
    void putsNumbersAndCodesInWhereItIsPlain() {
        SegmentPair known = pair("Set $\\eta$ to 3 in `fit`.", "在`fit`中将$\\eta$设为3。");
        assertThat(translate("Set $\\lambda$ to 12 in `train`.", ZH, known)
                        .text()
                        .text())
                .isEqualTo("在`train`中将$\\lambda$设为12。");
        // Swapped on both sides at once.
        SegmentPair swapped = pair("From $a$ to $b$ it takes a while.", "De $a$ a $b$ tarda un rato.");
        assertThat(translate("From $b$ to $a$ it takes a while.", ES, swapped)
                        .text()
                        .text())
                .isEqualTo("De $b$ a $a$ tarda un rato.");
    }

    @Test
    void doesNotGuessWhichNumberBelongsWhere() {
        Translation translation = translate(
                "It has 5 rows and 7 columns in all.",
                ES,
                pair("It has 3 rows and 3 columns in all.", "Tiene 3 filas y 3 columnas en total."));
        assertThat(translation.text().text()).isEqualTo("Tiene 3 filas y 3 columnas en total.");
        assertThat(translation.score()).isLessThan(.97);
    }

    @Test
    void keepsTheIdsOfCodesThatArePresent() {
        CodedText source = CodedText.builder()
                .text("The ")
                .code("1", Role.OPENING, CodeKind.EMPHASIS, "*")
                .text("rate")
                .code("1", Role.CLOSING, CodeKind.EMPHASIS, "*")
                .text(" is ")
                .code("2", Role.STANDALONE, CodeKind.MATH, "$\\eta$")
                .text(".")
                .build();
        Translation translation = engine.translate(
                        request(source, ZH, pair("The *rate* is $\\eta$.", "*速率*（`rate`）是$\\eta$。")))
                .get(0);
        assertThat(translation.origin()).isEqualTo(Origin.EXACT);
        assertThat(translation.text().codes()).extracting(InlineCode::id).containsExactly("1", "1", "tm1", "2");
        assertThat(translation.text().codes()).extracting(InlineCode::role).startsWith(Role.OPENING, Role.CLOSING);
    }

    /** A translator may leave a code out; that is no reason to throw the other sentences away. */
    @Test
    void aMixedTranslationIsNotHeldToTheSourcesCodes() {
        TranslationRequest request = request(
                InlineCodeShapes.find("The rate $x$ is small. Nobody knows $y$."),
                ES,
                pair("The rate $x$ is small.", "La tasa es pequeña."));
        Translation translation = CodeSafeTranslation.of(engine, SENTENCES)
                .translate(request)
                .translations()
                .get(0);
        assertThat(translation.origin()).isEqualTo(Origin.MIXED);
        assertThat(translation.text().text()).isEqualTo("La tasa es pequeña. Nobody knows $y$.");
    }

    @Test
    void putsSlideMarksBackAroundSentences() {
        SegmentPair heading = pair("The Mean", "La media");
        SegmentPair first = pair("The cat sleeps.", "El gato duerme.");
        SegmentPair second = pair("The dog barks.", "El perro ladra.");
        Translation marked =
                engine.translate(request(slides("[**The Mean**]"), ES, heading)).get(0);
        assertThat(marked.text().text()).isEqualTo("[**La media**]");
        assertThat(marked.origin()).isEqualTo(Origin.EXACT);
        assertThat(marked.text().codes()).extracting(InlineCode::role).containsExactly(Role.OPENING, Role.CLOSING);
        assertThat(slidesOf("[**The cat sleeps**]. The dog barks.", first, second))
                .isEqualTo("[**El gato duerme**]. El perro ladra.");
        assertThat(slidesOf("[**The cat sleeps. The dog barks.**]", first, second))
                .isEqualTo("[**El gato duerme. El perro ladra.**]");
        assertThat(slidesOf("[**The cat sleeps. Who knows?**]", first)).isEqualTo("[**El gato duerme. Who knows?**]");
        assertThat(slidesOf("The [**cat**] sleeps. Who knows?", first)).isEqualTo("El gato duerme. Who knows?");
        assertThat(slidesOf("The [**cat sleeps. Who**] knows?", first)).isEqualTo("El gato duerme. Who knows?");
    }

    private String slidesOf(String text, SegmentPair... pairs) {
        return engine.translate(request(slides(text), ES, pairs)).get(0).text().text();
    }

    private static CodedText slides(String text) {
        CodedText.Builder out = CodedText.builder();
        int open = text.indexOf("[**");
        int close = text.indexOf("**]");
        return out.text(text, 0, open)
                .code("s", Role.OPENING, CodeKind.SLIDE_MARK, "[**")
                .text(text, open + 3, close)
                .code("s", Role.CLOSING, CodeKind.SLIDE_MARK, "**]")
                .text(text, close + 3, text.length())
                .build();
    }

    @Test
    void usesTheCommonestTranslation() {
        assertThat(translate(
                                "Summary",
                                ES,
                                pair("Summary", "Sumario"),
                                pair("Summary", "Resumen"),
                                pair("Summary", "Resumen"))
                        .text()
                        .text())
                .isEqualTo("Resumen");
    }

    @Test
    void refusesDataOfOtherLanguages() {
        TranslationRequest request = request(CodedText.plain("x"), ES, pair("a", "b"));
        assertThatThrownBy(() -> engine.translate(
                        request.withParallelData(request.parallelData().swap())))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("es to en");
        assertThatThrownBy(() -> new TranslationMemoryEngine(SENTENCES, .2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void indexesTheSameDataOnceForManyThreads() throws Exception {
        AtomicInteger reads = new AtomicInteger();
        ParallelData data = new ParallelData() {
            @Override
            public String name() {
                return "counted";
            }

            @Override
            public Language source() {
                return EN;
            }

            @Override
            public Language target() {
                return ES;
            }

            @Override
            public Stream<SegmentPair> pairs() {
                reads.incrementAndGet();
                return Stream.of(pair("The cat sleeps.", "El gato duerme."));
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Translation>> work =
                    () -> engine.translate(TranslationRequest.of(EN, ES, List.of(CodedText.plain("The cat sleeps.")))
                            .withParallelData(data));
            for (Future<List<Translation>> each : pool.invokeAll(List.of(work, work, work, work))) {
                assertThat(each.get().get(0).origin()).isEqualTo(Origin.EXACT);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(reads).hasValue(1);
    }

    @Property
    void eachSourceOfTheDataIsAnExactMatch(@ForAll("sources") List<String> sources) {
        SegmentPair[] pairs =
                sources.stream().map(source -> pair(source, "[" + source + "]")).toArray(SegmentPair[]::new);
        for (String source : sources) {
            Translation translation = translate(source, ES, pairs);
            if (!source.isBlank()) {
                assertThat(translation.origin()).isEqualTo(Origin.EXACT);
                assertThat(Tokens.normalized(translation.text().text()))
                        .isEqualTo(Tokens.normalized("[" + source + "]"));
            }
        }
    }

    @Provide
    Arbitrary<List<String>> sources() {
        return Arbitraries.strings()
                .withChars("ab .$`*1学,")
                .ofMaxLength(12)
                .map(String::strip)
                .list()
                .uniqueElements(Tokens::normalized)
                .ofMaxSize(8);
    }

    @Property
    void anyTextComesThroughWithItsCodesInOrder(@ForAll String text, @ForAll("sources") List<String> sources) {
        SegmentPair[] pairs =
                sources.stream().map(source -> pair(source, "x" + source)).toArray(SegmentPair[]::new);
        Translation translation = engine.translate(request(InlineCodeShapes.find(text), ES, pairs))
                .get(0);
        if (translation.origin() == Origin.UNTRANSLATED) {
            assertThat(translation.text().text()).isEqualTo(text);
        }
    }

    /** The bound and the prefix filter must lose nothing that a plain comparison with each entry finds. */
    @Property
    void findsTheMostSimilarOfAll(@ForAll("words") List<String> texts, @ForAll("words") List<String> queries) {
        SegmentPair[] pairs = texts.stream().map(text -> pair(text, "t")).toArray(SegmentPair[]::new);
        MemoryIndex index = MemoryIndex.of(ParallelData.of("", EN, ES, List.of(pairs)));
        for (String query : queries) {
            int[] wanted = index.numbers(Tokens.of(query));
            double best = 0;
            for (String text : texts) {
                int[] other = index.numbers(Tokens.of(text));
                int longer = Math.max(wanted.length, other.length);
                if (longer > 0) {
                    best = Math.max(best, 1 - (double) EditScript.distance(wanted, other, longer) / longer);
                }
            }
            List<MemoryIndex.Similar> found = index.similar(wanted, .6, 3);
            if (best >= .6) {
                assertThat(found).isNotEmpty();
                assertThat(found.get(0).similarity()).isEqualTo(best);
            } else {
                assertThat(found).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("the", "cat", "dog", "sat", "on", "7", "$x$", ",")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words))
                .list()
                .ofMaxSize(20);
    }

    private Translation translate(String text, Language target, SegmentPair... pairs) {
        return engine.translate(request(InlineCodeShapes.find(text), target, pairs))
                .get(0);
    }

    private static TranslationRequest request(CodedText text, Language target, SegmentPair... pairs) {
        return TranslationRequest.of(EN, target, List.of(text))
                .withParallelData(ParallelData.of("test", EN, target, List.of(pairs)));
    }

    private static SegmentPair pair(String source, String target) {
        return new SegmentPair(source, target);
    }

    private static List<Segment> sentences(CodedText text, Language language) {
        List<Segment> segments = new ArrayList<>();
        Matcher end = Pattern.compile("[.!?]\\s+|。").matcher(text.text());
        int from = 0;
        while (end.find()) {
            if (text.codeAt(end.end()) < 0 || text.codeAt(end.start()) < 0) {
                if (text.codeAt(end.end() - 1) < 0 && text.codeAt(end.start()) < 0) {
                    segments.add(new Segment(from, end.end()));
                    from = end.end();
                }
            }
        }
        if (from < text.length()) {
            segments.add(new Segment(from, text.length()));
        }
        return segments;
    }
}
