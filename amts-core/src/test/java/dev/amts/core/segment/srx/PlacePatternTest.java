package dev.amts.core.segment.srx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.core.segment.srx.Probe.Characters;
import dev.amts.core.segment.srx.SrxRule.Effect;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One pattern for the places finds what the two patterns of a rule find. */
class PlacePatternTest {
    /** As files for segmentation have them. */
    static final List<String> USUAL = List.of(
            "",
            "\\.",
            "[.?!]+",
            "[.?!…]['\"\u2019\\p{Pe}]*[\\s\u00A0]",
            "\\bMr\\.",
            "\\b(?:Mr|Mrs|Dr)s?\\.\\s?",
            "\\b(etc|e\\.g)\\.",
            "\\p{Lu}\\p{L}+\\.",
            "\\pL\\.",
            "(?i)\\bno\\.",
            "[^,][\\s\u00A0]\\p{L}{2}\\.",
            "\\d{1,3}\\.",
            "^\\s*\\d+\\.",
            "^\\s*\\p{Nd}+[\\p{Nd}\\.\\)\\]]+\\s+",
            "[a-z&&[^b]]+[.]",
            "[\\[\\]().]\\s+",
            "(\\.)\\s*",
            "(a|b+)\\.?",
            "a+?\\.",
            "x{2,}",
            "a{100,}",
            "\\u002E\\x21?",
            "\\x{2E}",
            "(?<stop>[.!])\"?",
            "(?<!Mr)\\.",
            "(?=\\.).",
            "\\b(?:Mr|Mrs|(?:e\\.g|etc))\\.",
            "\\n|\\.",
            "a|b",
            "[.!] ?$",
            "\\{0>",
            ".{0,4}x");

    /** What means something else behind a place, or would take too long to look for. */
    static final List<String> UNUSUAL = List.of(
            "(\\w+\\s?)+[.]",
            "(a)\\1\\.",
            "(?<a>a)\\k<a>",
            "\\Q.\\E",
            "(?x) a \\. # all",
            "\\w++\\.",
            "(?>a+)b",
            "a*+",
            "\\056",
            "[]x]\\.",
            "\\R",
            "a*b*c*",
            "a+b+c+d+e+",
            "a{101,}",
            "(?:a{1,3}){2}[.]",
            "^.{0,1000}",
            "(?:^a{0,90}){0,90}x",
            "((a{0,9}){0,9}){0,9}");

    private static final String[] TEXT_PIECES = {
        "a",
        "b",
        "x",
        "Mr",
        "Mrs.",
        "no. ",
        "No.",
        "e.g.",
        "etc. ",
        ".",
        "!",
        "?",
        "…",
        " ",
        "  ",
        "\n",
        "\u00a0",
        "'",
        "\"",
        "\u2019",
        ")",
        "[",
        "]",
        "12",
        "3. ",
        ",",
        "Ab",
        "É",
        "文",
        "。",
        "{0>",
        "aaaaaaaaaa"
    };

    private static PreparedRule rule(String before, String after) {
        SrxRule rule = new SrxRule(Effect.BREAK, Pattern.compile(before), Pattern.compile(after));
        return PreparedRule.of(List.of(rule)).get(0);
    }

    @ParameterizedTest
    @FieldSource("USUAL")
    void usualPatternsHaveOne(String pattern) {
        assertThat(rule(pattern, "\\s").places()).isNotNull();
        agree(pattern);
    }

    @ParameterizedTest
    @FieldSource("UNUSUAL")
    void unusualPatternsHaveNone(String pattern) {
        assertThat(rule(pattern, "").places()).isNull();
        agree(pattern);
    }

    @Test
    void groupsOfWhatFollowsKeepTheirNumbers() {
        assertThat(rule("(a)", "(b)\\1").places()).isNull();
    }

    private static void agree(String pattern) {
        Random random = new Random(pattern.hashCode());
        for (String after : List.of("", "\\s", "\\s*", "\\p{Lu}", "(?!x)", "[a-z]+\\s", "$")) {
            PreparedRule rule = rule(pattern, after);
            for (int round = 0; round < 30; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(25); i >= 0; i--) {
                    text.append(TEXT_PIECES[random.nextInt(TEXT_PIECES.length)]);
                }
                agree(rule, text.toString());
            }
        }
    }

    private static void agree(PreparedRule rule, String text) {
        Probe fast = Probe.of(rule, text, Characters.SINGLE);
        Probe plain = Probe.of(rule, text, Characters.WITH_PAIRS);
        int from = 1;
        for (int place = 1; place < text.length(); place++) {
            boolean matches = plain.matches(place);
            assertThat(fast.matches(place))
                    .as("%s %s at %d of %s", rule.rule().before(), rule.rule().after(), place, text)
                    .isEqualTo(matches);
            if (matches) {
                assertThat(Probe.of(rule, text, Characters.SINGLE).next(from, text.length()))
                        .isEqualTo(place);
                assertThat(Probe.of(rule, text, Characters.WITH_PAIRS).next(from, text.length()))
                        .isEqualTo(place);
                from = place + 1;
            }
        }
    }

    /** A pattern counts a pair of surrogates as one character when it looks ahead, and as two behind. */
    @Test
    void pairsOfSurrogatesAreFoundWithTwo() {
        assertThat(Characters.of("a😀")).isEqualTo(Characters.WITH_PAIRS);
        assertThat(Characters.of("a€")).isEqualTo(Characters.SINGLE);
        Probe probe = Probe.of(rule("\\p{So}", "\\s"), "a😀 b", Characters.WITH_PAIRS);
        assertThat(probe.next(1, 5)).isEqualTo(3);
    }

    @Test
    void aPlaceBeyondTheLimitIsFoundAgain() {
        for (Characters characters : Characters.values()) {
            Probe probe = Probe.of(rule("\\.", ""), "ab. cd.", characters);
            assertThat(probe.next(1, 2)).isGreaterThanOrEqualTo(2);
            assertThat(probe.next(2, 7)).isEqualTo(3);
            assertThat(probe.matches(3)).isTrue();
            assertThat(probe.next(3, 7)).isEqualTo(3);
            assertThat(probe.next(4, 7)).isEqualTo(7);
            assertThat(probe.matches(6)).isFalse();
            assertThat(probe.next(6, 7)).isEqualTo(7);
        }
    }
}
