package dev.amts.core.parallel.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.parallel.DropReason;
import dev.amts.core.parallel.Repair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanUpTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final Language ES = Language.of("es");

    @Test
    void keepsTheTargetThatMostSpeaksFor() {
        CleanUp.Cleaned cleaned = CleanUp.minimal()
                .clean(List.of(
                        candidate("a", "rare", 1),
                        candidate("a", "often", .4),
                        candidate("b", "first", .5),
                        candidate("a", "often", .4),
                        candidate("b", "better", .9),
                        candidate("c", "one", .5),
                        candidate("c", "two", .5)));
        assertThat(cleaned.pairs())
                .containsExactly(
                        new SegmentPair("a", "often"), new SegmentPair("b", "better"), new SegmentPair("c", "one"));
        assertThat(cleaned.report().dropped())
                .isEqualTo(Map.of(DropReason.DUPLICATE, 1L, DropReason.OTHER_TRANSLATION, 3L));
        assertThat(cleaned.dropped())
                .extracting(DroppedPair::reason)
                .containsExactly(
                        DropReason.OTHER_TRANSLATION,
                        DropReason.OTHER_TRANSLATION,
                        DropReason.DUPLICATE,
                        DropReason.OTHER_TRANSLATION);
    }

    @Test
    void pairsThatBecomeEqualByRepairAreDuplicates() {
        CleanUp.Cleaned cleaned =
                CleanUp.minimal().clean(List.of(candidate("- a b", "甲", 1), candidate("a\nb", "甲", 1)));
        assertThat(cleaned.pairs()).containsExactly(new SegmentPair("a b", "甲"));
        assertThat(cleaned.report().lines())
                .containsExactly("left out 1: duplicate", "repaired 1: a leading list mark or dash removed");
        assertThat(cleaned.report().repaired()).isEqualTo(Map.of(Repair.REMOVED_LIST_MARK, 1L));
    }

    @Property
    void nothingIsLostSilentlyAndNoSourceStaysTwice(@ForAll("candidates") List<CandidatePair> candidates) {
        CleanUp.Cleaned cleaned = CleanUp.forBooks(EN, ZH).clean(candidates);
        assertThat(cleaned.pairs().size() + cleaned.dropped().size()).isEqualTo(candidates.size());
        assertThat(cleaned.report().candidates()).isEqualTo(candidates.size());
        assertThat(cleaned.report().droppedTotal()).isEqualTo(cleaned.dropped().size());
        Set<String> sources = new HashSet<>();
        cleaned.pairs().forEach(pair -> assertThat(sources.add(pair.source())).isTrue());
    }

    @Provide
    Arbitrary<List<CandidatePair>> candidates() {
        Arbitrary<String> texts =
                Arbitraries.of("a", "- a", "one two", "=x", "", "甲乙", "b\nc", "x".repeat(1001), "Deep");
        return Combinators.combine(texts, texts, Arbitraries.of(.1, .5, 1.))
                .as((source, target, score) -> candidate(source, target, score))
                .list()
                .ofMaxSize(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This sentence was left as it is in the other language. | This sentence was somehow left as it is in the translation.",
                "这一句话写在了错误的一边。 | 这一句话也是中文写的。",
            })
    void findsTheWrongScript(String source, String target) {
        assertThat(rejects(new InItsLanguage(EN, ZH), source, target)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use ResNet-18 and VGG here. | 这里用ResNet-18和VGG。",
                "PyTorch, TensorFlow, MXNet, NumPy | PyTorch，TensorFlow，MXNet和NumPy",
                "GPU | GPU",
                "$\\mathrm{something long in letters}$ | $\\mathrm{something long in letters}$",
                "What is 深度学习? | 什么是深度学习？",
            })
    void leavesMixedTextsAlone(String source, String target) {
        assertThat(rejects(new InItsLanguage(EN, ZH), source, target)).isFalse();
    }

    @Test
    void tellsLanguagesOfOneScriptApart() {
        InItsLanguage rule = new InItsLanguage(EN, ES);
        String english = "This is the first of the steps, and it is done in a moment.";
        String spanish = "Este es el primero de los pasos y se hace en un momento.";
        assertThat(rejects(rule, english, spanish)).isFalse();
        assertThat(rejects(rule, english, english + " Really.")).isTrue();
        assertThat(rejects(rule, spanish, spanish)).isTrue();
    }

    @Test
    void comparesLengthsAcrossScripts() {
        assertThat(rejects(LengthRatio.DEFAULT, "x".repeat(300), "学".repeat(90)))
                .isFalse();
        assertThat(rejects(LengthRatio.DEFAULT, "x".repeat(300), "学".repeat(10)))
                .isTrue();
        assertThat(rejects(LengthRatio.DEFAULT, "short", "a longer one by far, is it"))
                .isFalse();
        assertThat(rejects(LengthRatio.DEFAULT, "see $" + "x".repeat(200) + "$", "见 $x$"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 of 20 | 1.000 de 20 | false",
                "In 1999 | En 1989 | true",
                "two | 2 | false",
                "3 and 4 | 3 y 5 | true",
                "3 and 3 | 3 y 4 | true",
                "$3$ and 4 | 4 y $9$ | false",
            })
    void comparesNumbersByTheirDigits(String source, String target, boolean rejected) {
        assertThat(rejects(new SameNumbers(), source, target)).isEqualTo(rejected);
    }

    @Test
    void keepsGoodPairsOfARealBook() throws IOException {
        Path gold = Path.of(System.getProperty("amts.shared", "."), "data/d2l/gold");
        assumeTrue(Files.isDirectory(gold), "the shared data is not here");
        List<String> source = Files.readAllLines(gold.resolve("language-models-and-dataset.src"));
        List<String> target = Files.readAllLines(gold.resolve("language-models-and-dataset.tgt"));
        List<CandidatePair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(gold.resolve("language-models-and-dataset.gold"))) {
            String[] sides = line.split(":");
            if (!line.isBlank() && !sides[0].equals("[]") && !sides[1].equals("[]")) {
                pairs.add(candidate(join(source, sides[0], " "), join(target, sides[1], ""), 1));
            }
        }
        CleanUp.Cleaned cleaned = CleanUp.forBooks(EN, ZH).clean(pairs);
        assertThat(pairs).hasSizeGreaterThan(100);
        assertThat(cleaned.dropped())
                .filteredOn(dropped -> dropped.reason() != DropReason.DUPLICATE)
                .isEmpty();
    }

    private static String join(List<String> lines, String indices, String glue) {
        List<String> parts = new ArrayList<>();
        Matcher number = Pattern.compile("\\d+").matcher(indices);
        while (number.find()) {
            parts.add(lines.get(Integer.parseInt(number.group())));
        }
        return String.join(glue, parts);
    }

    private static boolean rejects(CleanUpRule rule, String source, String target) {
        return rule.rejects(candidate(source, target, 1));
    }

    private static CandidatePair candidate(String source, String target, double score) {
        return new CandidatePair(new SegmentPair(source, target), score, "");
    }
}
