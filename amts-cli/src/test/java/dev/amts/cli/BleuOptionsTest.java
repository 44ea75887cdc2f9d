package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code amts bleu} takes its options as scripts for sacreBLEU, whose parser is Python's argparse, give them. */
class BleuOptionsTest {
    private static final String REFERENCE = "The cat sat on the mat – \u00e9.\nIt was warm there by the old stove.\n";

    @TempDir
    private Path folder = Path.of("");

    private String reference = "";
    private String one = "";
    private String other = "";

    @BeforeEach
    void writeTexts() throws IOException {
        reference = written("ref", REFERENCE, StandardCharsets.UTF_8);
        one = written("one", REFERENCE.replace("old ", ""), StandardCharsets.UTF_8);
        other = written("other", REFERENCE.replace("warm", "cold").toUpperCase(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "--tok zh, --tokenize zh",
        "--lower, --lowercase",
        "--smooth-m floor --smooth-v 0.2, --smooth-method floor --smooth-value 0.2",
        "--met chrf --chrf-wo 2, --metrics chrf --chrf-word-order 2",
        "--form text, --format text"
    })
    void theStartOfANameIsEnough(String start, String whole) {
        assertThat(bleu(reference + " " + start + " -i " + other))
                .isEqualTo(bleu(reference + " " + whole + " -i " + other));
        assertThat(bleu(reference + " -i " + other + " " + start))
                .isEqualTo(bleu(reference + " -i " + other + " " + whole));
        assertThat(bleu(reference + " -i " + other + " " + start).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--conf", "--for", "--smooth", "--bogus", "-x", "--width", "-m foo", "-m bleu foo", "-w -1"})
    void whatIsAmbiguousUnknownOrIncompleteIsWrongUsage(String options) {
        assertThat(bleu(reference + " -i " + one + " " + options).status()).isEqualTo(2);
        assertThat(bleu(reference + " " + options + " -i " + one).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "-w 1 -w 3, -w 3",
        "-w 1 --width 3, -w 3",
        "-f json -f text, -f text",
        "-b -b, -b",
        "-m bleu -m chrf, -m chrf",
        "-m bleu chrf -m ter bleu, -m ter bleu"
    })
    void theLastOfSeveralCounts(String several, String last) {
        CommandRun run = bleu(reference + " " + several + " -i " + other);

        assertThat(run).isEqualTo(bleu(reference + " " + last + " -i " + other));
        assertThat(run.status()).isZero();
    }

    @Test
    void theLastInputCounts() {
        assertThat(bleu(reference + " -i " + one + " -i " + other)).isEqualTo(bleu(reference + " -i " + other));
    }

    @ParameterizedTest
    @CsvSource({"en-zh, zh", "en-zh-tw, zh", "zh-en, 13a"})
    void theSecondLanguageChoosesTheTokenizer(String pair, String tokenizer) {
        assertThat(bleu(reference + " -i " + one + " -l " + pair).out()).contains("\"tok\": \"" + tokenizer + "\"");
    }

    @Test
    void aPairIsTwoLanguages() {
        CommandRun run = bleu(reference + " -i " + one + " -l zh");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("name two languages");
    }

    @ParameterizedTest
    @CsvSource({
        "latin-1, ISO-8859-1",
        "L1, ISO-8859-1",
        "utf_16_le, UTF-16LE",
        "utf-16, UTF-16",
        "U8, UTF-8",
        "utf_8, UTF-8",
        "mac-roman, x-MacRoman",
        "cp1252, windows-1252"
    })
    void encodingsHavePythonsNames(String name, String charset) throws IOException {
        String text = "\u00e9t\u00e9 \u00e0 la plage, il fait chaud.\n";
        String file = written("encoded", text, Charset.forName(charset));

        CommandRun run = bleu(file + " -i " + file + " -b -e " + name);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualToIgnoringNewLines("100.0");
    }

    @Test
    void aByteOrderMarkIsNoTextWhereThatIsSaid() throws IOException {
        String text = "one two three four five\n";
        String marked = written("marked", "\ufeff" + text, StandardCharsets.UTF_8);
        String plain = written("plain", text, StandardCharsets.UTF_8);

        assertThat(bleu(plain + " -i " + marked + " -b").out()).doesNotContain("100.0");
        assertThat(bleu(plain + " -i " + marked + " -b -e utf-8-sig").out()).isEqualToIgnoringNewLines("100.0");
        assertThat(bleu(marked + " -i " + plain + " -b -e utf-8-sig").out()).isEqualToIgnoringNewLines("100.0");
    }

    @Test
    void anUnknownEncodingIsNamed() {
        assertThat(bleu(reference + " -i " + one + " -e bogus").err()).contains("no encoding 'bogus'");
    }

    @Test
    void bleusNamesAreCheckedWhateverTheMetric() {
        assertThat(bleu(reference + " -i " + one + " -m chrf -tok bogus").status())
                .isEqualTo(2);
        assertThat(bleu(reference + " -i " + one + " -m chrf -s bogus").status())
                .isEqualTo(2);
        assertThat(bleu(reference + " -i " + one + " -m chrf -tok spm").status())
                .isZero();
    }

    @Test
    void jsonIsAnOptionOfItsOwn() {
        assertThat(bleu(reference + " -i " + one + " -f text --json")).isEqualTo(bleu(reference + " -i " + one));
    }

    @Test
    void detailsArePrintedAsText() {
        String systems = reference + " -i " + one + " " + other;

        assertThat(bleu(systems + " -d").out())
                .isEqualTo(bleu(systems + " -f text").out());
    }

    @Test
    void oneResampleIsEnoughForAPairedTest() {
        CommandRun run = bleu(reference + " -i " + one + " " + other + " --paired-bs --paired-bs-n 1");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("p_value");
    }

    @Test
    void anErrorIsToldEvenQuietly() {
        assertThat(bleu("-q -i " + one).err()).contains("no references");
    }

    private static CommandRun bleu(String arguments) {
        return CommandRun.of(("bleu " + arguments).split(" "));
    }

    private String written(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset).toString();
    }
}
