package dev.amts.core.segment.srx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.segment.SegmenterProvider;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SrxSegmenterTest {
    private static final String STOPS =
            "<rule break='yes'><beforebreak>[\\.\\?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>";
    private static final String ENGLISH =
            "<rule break='no'><beforebreak>\\bMr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>";

    private static String srx(String cascade, String handles) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                <header segmentsubflows="yes" cascade="%s">%s</header>
                <body><languagerules>
                <languagerule languagerulename="English">%s</languagerule>
                <languagerule languagerulename="Default">%s</languagerule>
                </languagerules><maprules>
                <languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/>
                <languagemap languagepattern="[A-Za-z].*" languagerulename="Default"/>
                </maprules></body></srx>
                """.formatted(cascade, handles, ENGLISH, STOPS);
    }

    private static Segmenter read(String srx) {
        return SrxSegmenter.read("test.srx", new ByteArrayInputStream(srx.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> cut(Segmenter segmenter, String language, CodedText text) {
        return segmenter.segment(text, Language.of(language)).stream()
                .map(segment -> segment.of(text).text())
                .toList();
    }

    private static List<String> cut(Segmenter segmenter, String language, String text) {
        return cut(segmenter, language, CodedText.plain(text));
    }

    @Test
    void theFirstRuleThatMatchesDecidesAndCascadingMapsAddUp() {
        Segmenter segmenter = read(srx("yes", ""));
        assertThat(cut(segmenter, "en-GB", "Ask Mr. Li.  Then go.")).containsExactly("Ask Mr. Li.  ", "Then go.");
        assertThat(cut(segmenter, "fr", "Ask Mr. Li. Then go.")).containsExactly("Ask Mr. ", "Li. ", "Then go.");
    }

    @Test
    void withoutCascadeOnlyTheFirstMapCounts() {
        Segmenter segmenter = read(srx("no", ""));
        assertThat(cut(segmenter, "en", "Ask Mr. Li. Then go.")).containsExactly("Ask Mr. Li. Then go.");
        assertThat(cut(segmenter, "fr", "A. B.")).containsExactly("A. ", "B.");
    }

    @Test
    void aLineEndIsASpaceAndSegmentsCoverTheText() {
        assertThat(cut(read(srx("yes", "")), "en", "  A!\n\n B? C")).containsExactly("  A!\n\n ", "B? ", "C");
        assertThat(cut(read(srx("yes", "")), "en", "")).isEmpty();
        assertThat(cut(read(srx("yes", "")), "en", " . ")).containsExactly(" . ");
    }

    @Test
    void rulesDoNotSeeInlineCodesAndNoneIsCut() {
        CodedText text = CodedText.builder()
                .text("A ")
                .code("1", Role.OPENING, CodeKind.EMPHASIS, "*")
                .text("b.")
                .code("1", Role.CLOSING, CodeKind.EMPHASIS, "*")
                .text(" ")
                .code("2", Role.OPENING, CodeKind.EMPHASIS, "*")
                .text("C")
                .code("2", Role.CLOSING, CodeKind.EMPHASIS, "*")
                .text(" is ")
                .code("3", Role.STANDALONE, CodeKind.MATH, "$d. e$")
                .text(". F.")
                .build();
        assertThat(cut(read(srx("yes", "")), "en", text)).containsExactly("A *b.* ", "*C* is $d. e$. ", "F.");
        assertThat(cut(read(srx("yes", "<formathandle type='start' include='yes'/>")), "en", text))
                .containsExactly("A *b.* *", "C* is $d. e$. ", "F.");
    }

    @Test
    void patternsThatNeverEndAreGivenUp() {
        String hostile = srx("yes", "").replace("[\\.\\?!]+", "(\\w+\\s?)+[.]");
        Segmenter segmenter = read(hostile);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> cut(segmenter, "fr", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! ".repeat(3000)));
    }

    /** To try where a line begins is no look at the text, so that the budget of looks does not end it. */
    @Test
    void aLongWayBackIsNotGoneFromEveryPlace() {
        for (String before : List.of("^b.{0,1000000}", "^(b.{0,1000}){0,1000}")) {
            Segmenter segmenter = read(srx("yes", "").replace("[\\.\\?!]+", before));
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> cut(segmenter, "fr", "a ".repeat(500_000)), before);
        }
    }

    @Test
    void aMegabyteIsCutInLinearTime() {
        Segmenter segmenter = read(srx("yes", ""));
        for (String piece : List.of("a", ".", " ", ". ", "中", "a. ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> cut(segmenter, "en", text), piece);
        }
    }

    @Test
    void whatIsNoSrxIsRefusedWithItsLine() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("<srx>\n<body>"))
                .withMessageContaining("test.srx, line 2");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("<html/>"))
                .withMessageContaining("<html>");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(srx("yes", "").replace("\\bMr\\.", "(Mr")))
                .withMessageContaining("(Mr");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(
                        () -> read(srx("yes", "").replace("languagerulename=\"Default\"/", "languagerulename=\"X\"/")))
                .withMessageContaining("\"X\"");
    }

    @Test
    void externalEntitiesAreNotRead() {
        String hostile = srx("yes", "")
                .replace("<srx ", "<!DOCTYPE srx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><srx ")
                .replace("\\bMr\\.", "&x;");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> read(hostile));
    }

    @Test
    void isFoundByName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.srx"), srx("yes", ""));
        SegmenterProvider provider = Providers.discover(SegmenterProvider.class).named("srx");
        assertThat(cut(provider.create(Settings.of(Map.of("file", file.toString()))), "en", "A. B."))
                .hasSize(2);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> provider.create(Settings.none()));
    }
}
