package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents made to take quadratic time. At 1 MB a quadratic parser needs more than the bound, which is far above what a
 * linear one takes, so that a busy machine does not fail the test. With {@code -Damts.hostile.megabytes=10
 * -Damts.hostile.print=true} it tells how long each takes at 10 MB.
 */
class HostileDocumentsTest {
    private static final int SIZE = Integer.getInteger("amts.hostile.megabytes", 1) * 1_000_000;
    private static final Duration BOUND = Duration.ofSeconds(30);

    static Stream<Arguments> documents() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("opening brackets", "[");
        units.put("brackets", "[a](b");
        units.put("links", "[a](b)");
        units.put("pictures", "![");
        units.put("picture lines", "![a\n");
        units.put("parentheses", "](");
        units.put("dollars", "$");
        units.put("single dollars", "$ a");
        units.put("display dollars", "$$\na\n");
        units.put("dollars in lines", "$$ a\n\n");
        units.put("escaped dollars", "$\\$");
        units.put("backticks", "`");
        units.put("code spans", "`a` ");
        units.put("asterisks", "*");
        units.put("emphasis", "*a ");
        units.put("mixed emphasis", "*a_ ");
        units.put("slide marks", "[**a");
        units.put("slide marks and their ends", "[**a**](");
        units.put("angle brackets", "<");
        units.put("comments", "<!--");
        units.put("tags", "<a b='");
        units.put("roles", ":a:`");
        units.put("braces", "{");
        units.put("ampersands", "&a");
        units.put("addresses", "http://");
        units.put("quotes", "> ");
        units.put("lists", "- ");
        units.put("numbered lists", "1. ");
        units.put("list lines", "- a\n");
        units.put("fences", "```\n\n");
        units.put("tabs", ":begin_tab:`a`\n");
        units.put("table captions", ":a\n\n");
        units.put("table rows", "|a|b|\n|-|-|\n");
        units.put("labels", "# a\n:label:`b`\n");
        units.put("empty lines", "\n");
        units.put("definitions", "[a]: b\n");
        units.put("backslashes", "\\\n");
        return units.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void takesLinearTime(String name, String unit) {
        assertLinear(name, unit.repeat(SIZE / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void nestingTakesLinearTime(String name, String text) {
        assertLinear(name, text);
    }

    static Stream<Arguments> nested() {
        StringBuilder levels = new StringBuilder();
        for (int depth = 0; levels.length() < SIZE; depth++) {
            levels.append(" ".repeat(2 * (depth % 2000))).append("- a\n");
        }
        StringBuilder ticks = new StringBuilder();
        for (int run = 1; ticks.length() < SIZE; run++) {
            ticks.append("`".repeat(run)).append('a');
        }
        int half = SIZE / 2;
        return Stream.of(
                Arguments.of("list levels", levels.toString()),
                Arguments.of("runs of backticks", ticks.toString()),
                Arguments.of("balanced brackets", "[".repeat(half) + "]".repeat(half)),
                Arguments.of("emphasis around emphasis", "*a ".repeat(half / 3) + " b*".repeat(half / 3)),
                Arguments.of("quotes, then empty lines", "> ".repeat(half / 2) + "\n".repeat(half)),
                Arguments.of("lists, then empty lines", "- ".repeat(half / 2) + "\n".repeat(half)));
    }

    /** Each block takes a kilobyte or two, so that ten megabytes of the smallest would take gigabytes. */
    @ParameterizedTest
    @ValueSource(strings = {"- a\n", "a\n\n", "a\r\n\r\n", "- - - a\n", "# a\n", "> a\n\n"})
    void boundsTheNumberOfBlocks(String unit) {
        String text = unit.repeat(600_000);
        DocumentFormat reader = Providers.discover(DocumentFormatProvider.class)
                .named("d2l-markdown")
                .create(Settings.none());

        Document document = reader.parse("many.md", text);

        assertThat(document.blocks()).isEmpty();
        assertThat(document.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("more than 500000 lines or blocks"));
        assertThat(reader.render(document, Map.of()).equals(text)).isTrue();
    }

    private static void assertLinear(String name, String text) {
        for (String format : new String[] {"d2l-markdown", "markdown"}) {
            DocumentFormat reader = Providers.discover(DocumentFormatProvider.class)
                    .named(format)
                    .create(Settings.none());
            long start = System.nanoTime();
            Document document = Assertions.assertTimeoutPreemptively(BOUND, () -> reader.parse(name, text));
            if (Boolean.getBoolean("amts.hostile.print")) {
                System.out.printf("%s as %s: %.2f s%n", name, format, (System.nanoTime() - start) / 1e9);
            }
            assertThat(reader.render(document, Map.of()).equals(text)).isTrue();
        }
    }
}
