package dev.amts.core.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class ParallelDataFileTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");

    @TempDir
    Path folder;

    @Property(tries = 300)
    void eachFormatGivesBackWhatWasWritten(
            @ForAll("fittingPairs") List<SegmentPair> pairs, @ForAll ParallelDataFormat format) throws IOException {
        Path folder = Files.createTempDirectory("amts");
        Path file = folder.resolve("pairs" + format.extension());
        try {
            ParallelDataWriter.write(ParallelData.of("", EN, ZH, pairs), file, SegmentRules.amazon());
            if (format != ParallelDataFormat.TMX || !pairs.isEmpty()) {
                assertThat(read(ParallelDataFile.open(file, EN, ZH))).isEqualTo(pairs);
                assertThat(read(ParallelDataFile.open(file, ZH, EN)))
                        .isEqualTo(pairs.stream().map(SegmentPair::swap).toList());
                assertThat(ParallelDataFile.languages(file)).containsExactly(EN, ZH);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<SegmentPair>> fittingPairs() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings()
                        .withChars("\",;\t'<>&]\\ \u00A0学习é😀-=+@\n#")
                        .ofMaxLength(30));
        return Combinators.combine(text, text)
                .as(SegmentPair::new)
                .map(pair -> SegmentRules.amazon().fit(pair))
                .filter(outcome -> outcome instanceof SegmentRules.Fit)
                .map(outcome -> ((SegmentRules.Fit) outcome).pair())
                .list()
                .ofMaxSize(20);
    }

    @Test
    void writesUtf8WithoutAByteOrderMarkAndTheLanguagesFirst() throws IOException {
        Path file = folder.resolve("deep/er/pairs.csv");
        ParallelDataWriter.write(pairs("say \"hi\", you", "说“你好”"), file, SegmentRules.amazon());
        assertThat(Files.readString(file)).isEqualTo("en,zh\n\"say \"\"hi\"\", you\",说“你好”\n");
        assertThat(file.getParent().toFile().list()).containsExactly("pairs.csv");
    }

    @Test
    void anXmlReaderThatIsNotOursReadsTmx() throws Exception {
        Path file = folder.resolve("pairs.tmx");
        ParallelDataWriter.write(pairs("a < b & c ]]> 😀 \"q\"", "甲 & 乙"), file, SegmentRules.amazon());
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.4");
        assertThat(document.getElementsByTagName("seg").item(0).getTextContent())
                .isEqualTo("a < b & c ]]> 😀 \"q\"");
        assertThat(document.getElementsByTagName("header")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("srclang")
                        .getNodeValue())
                .isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource(ParallelDataFormat.class)
    void whatIsNotCommittedNeverAppears(ParallelDataFormat format) throws IOException {
        Path file = folder.resolve("pairs" + format.extension());
        Files.writeString(file, "old");
        try (ParallelDataWriter writer = ParallelDataWriter.open(file, EN, ZH, SegmentRules.amazon())) {
            writer.write(new SegmentPair("a", "甲"));
        }
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
    }

    @Test
    void theWriterRefusesWhatNoFileMayHold() {
        Path file = folder.resolve("pairs.csv");
        assertThatThrownBy(() -> ParallelDataWriter.write(pairs("=1+1", "等于"), file, SegmentRules.amazon()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("pair 1")
                .hasMessageContaining("pairs.csv");
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> ParallelDataWriter.open(folder.resolve("pairs.xlsx"), EN, ZH, SegmentRules.amazon()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(".csv, .tsv, .tmx");
        assertThatThrownBy(() -> ParallelDataWriter.open(file, EN, EN, SegmentRules.amazon()))
                .isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source,target\na,b\n", "en\na\n", "en,en\na,b\n", "\n", "", "Hello,你好\n", "en;zh\na;b\n"})
    void namesAWrongHeader(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), content);
        assertThatThrownBy(() -> ParallelDataFile.open(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("en,zh");
    }

    @Test
    void namesALanguageThatIsNotThere() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), "en,zh\na,b\n");
        assertThatThrownBy(() -> ParallelDataFile.open(file, EN, Language.of("es")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("es")
                .hasMessageContaining("en, zh");
        assertThatThrownBy(() -> ParallelDataFile.open(file, EN, Language.of("zh-TW")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(read(ParallelDataFile.open(file, Language.of("en-US"), ZH))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en,zh\na,b\n\"c,d\ne,f\n",
                "en,zh\na,b\n\"c,d\ne,\"f\"\n",
                "en,zh\na,b\n\"c\"d,e\n",
                "en,zh\na,b\nc\n",
                "en,zh\na,b\nc,d,e\n"
            })
    void namesTheLineOfABrokenRow(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), content);
        assertThatThrownBy(() -> read(ParallelDataFile.open(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file + ", at or after line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairs.csv", "pairs.tsv"})
    void namesTheLineOfInvalidUtf8(String name) throws IOException {
        byte[] content = "en,zh\na,b\nc,d\n"
                .replace(',', name.endsWith("csv") ? ',' : '\t')
                .getBytes(StandardCharsets.UTF_8);
        content[10] = (byte) 0xFF;
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> read(ParallelDataFile.open(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file + ", line 3: not valid UTF-8");
    }

    @Test
    void saysThatAFileIsUtf16() throws IOException {
        Path file = Files.write(folder.resolve("pairs.csv"), "\uFEFFen,zh\n".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> ParallelDataFile.open(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("UTF-16");
    }

    @Test
    void readsAByteOrderMarkAndCrLf() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), "\uFEFFen,zh\r\n\"a, b\",甲\r\n");
        assertThat(read(ParallelDataFile.open(file))).containsExactly(new SegmentPair("a, b", "甲"));
    }

    @Test
    void readsTheColumnsOfTwoOfManyLanguages() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), "en\tes\tzh\none\tuno\t一\ntwo\t\t二\n");
        assertThat(read(ParallelDataFile.open(file, ZH, Language.of("es"))))
                .containsExactly(new SegmentPair("一", "uno"), new SegmentPair("二", ""));
    }

    @ParameterizedTest
    @EnumSource(ParallelDataFormat.class)
    void aLineOf200MegabytesIsRefusedInLittleMemory(ParallelDataFormat format) throws IOException {
        Path file = folder.resolve("pairs" + format.extension());
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String head =
                    format == ParallelDataFormat.TMX ? "<tmx><header/><body><tu><tuv xml:lang='en'><seg>" : "en,zh\n";
            out.write((format == ParallelDataFormat.TSV ? head.replace(',', '\t') : head)
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(chunk);
            }
        }
        assertThatThrownBy(() -> read(ParallelDataFile.open(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("line")
                .hasMessageContaining("more than");
    }

    @Test
    void readsTmxOfOtherTools() throws IOException {
        Path file = Files.writeString(folder.resolve("other.tmx"), """
                <?xml version="1.0"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header srclang="EN-US" datatype="html"/><body>
                <tu tuid="1"><note>x</note><tuv xml:lang="ES"><prop type="a">p</prop><seg>un <bpt i="1">&lt;b&gt;</bpt>dos<ept i="1">&lt;/b&gt;</ept></seg></tuv>
                <tuv xml:lang="en_US"><seg>one <hi>two</hi></seg></tuv></tu>
                <tu><tuv xml:lang="EN-US"><seg>only English</seg></tuv></tu>
                <tu><tuv xml:lang="EN-US"><seg><![CDATA[a & b]]></seg></tuv><tuv xml:lang="ES"><seg>a y b</seg></tuv></tu>
                </body></tmx>
                """);
        assertThat(ParallelDataFile.languages(file)).extracting(Language::tag).containsExactly("en-US", "es");
        assertThat(read(ParallelDataFile.open(file, EN, Language.of("es"))))
                .containsExactly(new SegmentPair("one two", "un <b>dos</b>"), new SegmentPair("a & b", "a y b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tmx><header/><body><tu><tuv xml:lang='en'><seg>&x;</seg></tuv><tuv xml:lang='zh'><seg>y</seg></tuv></tu></body></tmx>",
                "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><tmx><header/><body><tu><tuv xml:lang='en'><seg>&b;</seg></tuv><tuv xml:lang='zh'><seg>y</seg></tuv></tu></body></tmx>",
                "<tmx><header/><body><tu><tuv xml:lang='en'><seg>x</seg></tuv></tu></body></tmx>",
                "<tmx><header/><body><tu><tuv xml:lang='en'><seg>x</seg></tuv><tuv><seg>y</seg></tuv></tu></body></tmx>",
                "<tmx><header/><body><tu><tuv xml:lang='en'><seg>x</seg>",
                "<html><body>x</body></html>",
                "<tmx><header/><body></body></tmx>",
                "not xml at all",
                ""
            })
    void refusesHostileAndBrokenTmx(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tmx"), content);
        assertThatThrownBy(() -> read(ParallelDataFile.open(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("root:");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> ParallelDataFile.open(folder.resolve("none.csv")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> ParallelDataFile.open(folder.resolve("pairs.txt")))
                .isInstanceOf(ConfigurationException.class);
    }

    private static ParallelData pairs(String source, String target) {
        return ParallelData.of("p", EN, ZH, List.of(new SegmentPair(source, target)));
    }

    private static List<SegmentPair> read(ParallelData data) {
        try (Stream<SegmentPair> pairs = data.pairs()) {
            return new ArrayList<>(pairs.toList());
        }
    }
}
