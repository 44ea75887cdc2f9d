package dev.amts.core.engine.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.contract.TranslationEngineContract;
import dev.amts.api.engine.Charge;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.EngineCapabilities.Granularity;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.discovery.Services;
import dev.amts.core.engine.adaptive.AdaptiveOptions.Learning;
import dev.amts.core.text.InlineCodeShapes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdaptiveEngineTest {
    private static final Language ENGLISH = Language.of("en");
    private static final Language SPANISH = Language.of("es");
    private static final Segmenter SEGMENTER = Services.discover().segmenter("rules", Settings.none());

    /** What people write, and where the engine differs, what it writes: another term, another order, another gender. */
    private static final Map<String, String> PEOPLE = Map.of(
            "the hook", "el Hook",
            "the render", "el renderizado",
            "the state", "el estado",
            "the list", "la lista",
            "changes", "cambia",
            "stops", "se detiene",
            "starts", "comienza",
            "again", "de nuevo",
            "now", "ahora",
            "with `use`", "con `use`");

    private static final Map<String, String> ENGINE =
            Map.of("the hook", "el gancho", "stops", "para", "the render", "rinde");

    private static final List<String> SUBJECTS = List.of("the hook", "the render", "the state", "the list");
    private static final List<String> VERBS = List.of("changes", "stops", "starts");
    private static final List<String> ENDS = List.of("again", "now", "with `use`");

    private static List<String> sentence(Random random) {
        return List.of(
                SUBJECTS.get(random.nextInt(SUBJECTS.size())),
                VERBS.get(random.nextInt(VERBS.size())),
                "and",
                SUBJECTS.get(random.nextInt(SUBJECTS.size())),
                VERBS.get(random.nextInt(VERBS.size())),
                ENDS.get(random.nextInt(ENDS.size())));
    }

    private static String written(List<String> parts, boolean byEngine) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            String people = part.equals("and") ? "y" : PEOPLE.getOrDefault(part, part);
            out.append(out.length() == 0 ? "" : " ").append(byEngine ? ENGINE.getOrDefault(part, people) : people);
        }
        return Character.toUpperCase(out.charAt(0)) + out.substring(1) + ".";
    }

    private static String english(List<String> parts) {
        String text = String.join(" ", parts);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static ParallelData pairs(int count) {
        Random random = new Random(7);
        List<SegmentPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> parts = sentence(random);
            // A counter, so that no test sentence has an exact match.
            pairs.add(new SegmentPair(i + ": " + english(parts), i + ": " + written(parts, false)));
        }
        return ParallelData.of("pairs", ENGLISH, SPANISH, pairs);
    }

    /** Looks the sentence's parts up, one after the other. */
    private static Translation byWords(CodedText text) {
        String all = text.text();
        String number = all.replaceFirst("^(\\d+: )?.*", "$1");
        String rest = all.substring(number.length()).replaceFirst("\\.$", "");
        List<String> parts = new ArrayList<>();
        rest = Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
        List<String> known = new ArrayList<>(PEOPLE.keySet());
        known.add("and");
        while (!rest.isEmpty()) {
            String left = rest;
            String part = known.stream().filter(left::startsWith).findFirst().orElse(rest);
            parts.add(part);
            rest = rest.substring(part.length()).stripLeading();
        }
        return Translation.of(InlineCodeShapes.find(number + written(parts, true)));
    }

    private static final TranslationEngine WORDS =
            request -> request.texts().stream().map(AdaptiveEngineTest::byWords).toList();

    private static TranslationRequest request(String text, ParallelData pairs) {
        return TranslationRequest.of(ENGLISH, SPANISH, List.of(InlineCodeShapes.find(text)))
                .withParallelData(pairs);
    }

    private static String translate(AdaptiveEngine engine, String text, ParallelData pairs) {
        return engine.translate(request(text, pairs)).get(0).text().text();
    }

    @Nested
    class Contract extends TranslationEngineContract {
        private final ParallelData pairs =
                ParallelData.of("", source(), target(), List.of(new SegmentPair("The cat sleeps.", "El gato duerme.")));

        @Override
        protected TranslationEngine engine() {
            return Services.discover()
                    .engine(
                            "adaptive",
                            Settings.none().with("engine", "command").with("exec", "cat"));
        }

        @Override
        protected ParallelData parallelData() {
            return pairs;
        }
    }

    @Test
    void whatPeopleWroteElsewhereIsWrittenHere() {
        AdaptiveEngine engine = AdaptiveEngine.around(WORDS, SEGMENTER);
        ParallelData pairs = pairs(300);
        Translation translation = engine.translate(request("The hook stops and the render starts with `use`.", pairs))
                .get(0);
        assertThat(translation.text().text()).isEqualTo("El Hook se detiene y el renderizado comienza con `use`.");
        assertThat(translation.origin()).isEqualTo(Origin.ENGINE);
        assertThat(translation.note()).contains("gancho").contains("Hook se detiene");
    }

    @Test
    void codesStayTheTexts() {
        AdaptiveEngine engine = AdaptiveEngine.around(WORDS, SEGMENTER);
        CodedText source = InlineCodeShapes.find("The hook stops and the render starts with `use`.");
        CodedText translation = engine.translate(
                        TranslationRequest.of(ENGLISH, SPANISH, List.of(source)).withParallelData(pairs(300)))
                .get(0)
                .text();
        assertThat(translation.codes()).hasSize(1);
        assertThat(translation.data(translation.codes().get(0))).isEqualTo("`use`");
    }

    @Test
    void anEngineThatIsRightIsLeftAlone() {
        TranslationEngine right = request -> request.texts().stream()
                .map(text -> Translation.of(InlineCodeShapes.find(byWords(text)
                        .text()
                        .text()
                        .replace("gancho", "Hook")
                        .replace("para", "se detiene")
                        .replaceAll("(?i)\\brinde", "el renderizado"))))
                .toList();
        AdaptiveEngine engine = AdaptiveEngine.around(right, SEGMENTER);
        Translation translation = engine.translate(request("The hook stops and the list starts now.", pairs(200)))
                .get(0);
        assertThat(translation.text().text()).isEqualTo("El Hook se detiene y la lista comienza ahora.");
        assertThat(translation.note()).isEmpty();
    }

    @Test
    void pairsWithoutRuleTeachNothing() {
        Random random = new Random(3);
        List<SegmentPair> noise = new ArrayList<>();
        for (SegmentPair pair : pairs(200).pairs().toList()) {
            String words = random.ints(6, 0, 500).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
            noise.add(new SegmentPair(pair.source(), words));
        }
        ParallelData pairs = ParallelData.of("noise", ENGLISH, SPANISH, noise);
        String source = "The hook stops and the list starts now.";
        assertThat(translate(AdaptiveEngine.around(WORDS, SEGMENTER), source, pairs))
                .isEqualTo("El gancho para y la lista comienza ahora.");
    }

    @Test
    void exactMatchesAreTakenOverSentenceBySentence() {
        AtomicInteger asked = new AtomicInteger();
        TranslationEngine counting = new TranslationEngine() {
            @Override
            public List<Translation> translate(TranslationRequest request) {
                asked.addAndGet(request.texts().size());
                return WORDS.translate(request);
            }

            @Override
            public EngineCapabilities capabilities() {
                return new EngineCapabilities(Granularity.SEGMENT, List.of(), 10_000, java.util.Set.of());
            }
        };
        AdaptiveEngine engine = AdaptiveEngine.around(counting, SEGMENTER).with(new AdaptiveOptions(Learning.NEVER, 0));
        ParallelData pairs = ParallelData.of(
                "", ENGLISH, SPANISH, List.of(new SegmentPair("The list starts.", "Empieza la lista.")));
        Translation translation = engine.translate(request("The list starts. The hook stops now.", pairs))
                .get(0);
        assertThat(translation.text().text()).isEqualTo("Empieza la lista. El gancho para ahora.");
        assertThat(translation.origin()).isEqualTo(Origin.MIXED);
        assertThat(asked).hasValue(1);
        assertThat(engine.translate(request("The list starts.", pairs)).get(0).origin())
                .isEqualTo(Origin.EXACT);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anEngineThatBillsIsNotAskedToTeach() {
        AtomicInteger asked = new AtomicInteger();
        TranslationEngine billing = new TranslationEngine() {
            @Override
            public List<Translation> translate(TranslationRequest request) {
                asked.addAndGet(request.texts().size());
                return WORDS.translate(request);
            }

            @Override
            public Charge estimate(TranslationRequest request) {
                return new Charge(1, BigDecimal.ONE, "USD", "");
            }
        };
        String source = "The hook stops and the list starts now.";
        ParallelData pairs = pairs(100);
        AdaptiveEngine careful = AdaptiveEngine.around(billing, SEGMENTER);
        assertThat(translate(careful, source, pairs)).isEqualTo("El gancho para y la lista comienza ahora.");
        assertThat(asked).hasValue(1);
        AdaptiveEngine generous = careful.with(new AdaptiveOptions(Learning.ALWAYS, 100));
        assertThat(translate(generous, source, pairs)).isEqualTo("El Hook se detiene y la lista comienza ahora.");
    }

    @Test
    void theOtherDirectionsPairsAreRefused() {
        AdaptiveEngine engine = AdaptiveEngine.around(WORDS, SEGMENTER);
        assertThatThrownBy(() -> engine.translate(request("The list starts.", pairs(1).swap())))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("swap");
    }

    @Test
    void settingsOfTheEngineWithinAreChecked() {
        Settings settings = Settings.none().with("engine", "command").with("exec", "cat");
        Services services = Services.discover();
        services.engine("adaptive", settings.with("timeout", "30s")).close();
        assertThatThrownBy(() -> services.engine("adaptive", settings.with("timout", "30s")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("timout");
        assertThatThrownBy(() -> services.engine("adaptive", Settings.none().with("engine", "adaptive")))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> services.engine("adaptive", Settings.none()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("engine");
    }
}
