package dev.amts.core.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.core.text.InlineCodeShapes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandEngineTest {
    /** A program to run: this class, on the JVM that runs the test. */
    public static final class Program {
        public static void main(String[] args) throws Exception {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            switch (args[0]) {
                case "shout" -> in.lines().forEach(line -> out.println(line.toUpperCase(Locale.ROOT)));
                case "pid" ->
                    in.lines()
                            .forEach(line -> out.println(ProcessHandle.current().pid() + " " + args[1]));
                case "drop" -> in.lines().skip(1).forEach(out::println);
                case "double" -> in.lines().forEach(line -> out.println(line + "\n" + line));
                case "fail" -> {
                    System.err.println("model file\nis missing");
                    System.exit(3);
                }
                case "hang" -> {
                    System.err.println("thinking");
                    Thread.sleep(60_000);
                }
                case "noise" -> {
                    System.err.println("x".repeat(1_000_000) + "END");
                    System.exit(1);
                }
                case "bytes" -> {
                    System.out.write(new byte[] {(byte) 0xFF, '\n'});
                    System.out.flush();
                }
                case "once" -> out.println(in.readLine());
                case "zero" -> zero(out);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }

        private static void zero(PrintStream out) throws IOException {
            StringBuilder text = new StringBuilder();
            for (int c = System.in.read(); c >= 0; c = System.in.read()) {
                if (c == 0) {
                    out.print("<" + text + ">\0");
                    out.flush();
                    text.setLength(0);
                } else {
                    text.append((char) c);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CommandOptions.Mode.class)
    void translatesLineByLine(CommandOptions.Mode mode) {
        try (TranslationEngine engine = engine("shout", mode, "20s")) {
            List<Translation> translations = engine.translate(request("one", "  ", "twö\nthree 学习", ""));
            assertThat(translations)
                    .extracting(each -> each.text().text())
                    .containsExactly("ONE", "  ", "TWÖ THREE 学习", "");
            assertThat(engine.translate(request("again")).get(0).text().text()).isEqualTo("AGAIN");
        }
    }

    @Test
    void takesMoreThanAPipeHolds() {
        String[] texts = IntStream.range(0, 3000)
                .mapToObj(i -> "line " + i + " " + "x".repeat(200))
                .toArray(String[]::new);
        try (TranslationEngine engine = engine("shout", CommandOptions.Mode.BATCH, "60s")) {
            assertThat(engine.translate(request(texts)))
                    .hasSize(3000)
                    .last()
                    .extracting(each -> each.text().text())
                    .asString()
                    .startsWith("LINE 2999 X");
        }
    }

    @Test
    void findsTheCodesAgain() {
        try (TranslationEngine engine = engine("zero", CommandOptions.Mode.STREAM, "20s", "separator", "nul")) {
            CodedText text =
                    engine.translate(request("the rate $x$ of `fit`")).get(0).text();
            assertThat(text.text()).isEqualTo("<the rate $x$ of `fit`>");
            assertThat(text.codes()).extracting(InlineCode::id).containsExactly("1", "2");
        }
    }

    @Test
    void aStreamingProgramLivesOnAndThereIsOneForEachPair() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try (TranslationEngine engine = engine("pid {source}-{target}", CommandOptions.Mode.STREAM, "20s")) {
            Callable<String> work =
                    () -> engine.translate(request("x")).get(0).text().text();
            List<String> said = new ArrayList<>();
            for (Future<String> each : pool.invokeAll(List.of(work, work, work))) {
                said.add(each.get());
            }
            assertThat(said).allMatch(each -> each.equals(said.get(0))).allMatch(each -> each.endsWith(" en-es"));
            TranslationRequest other =
                    TranslationRequest.of(Language.of("en"), Language.of("zh"), List.of(CodedText.plain("x")));
            assertThat(engine.translate(other).get(0).text().text())
                    .endsWith(" en-zh")
                    .isNotEqualTo(said.get(0));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aStreamingProgramThatEndsIsStartedAgain() {
        try (TranslationEngine engine = engine("once", CommandOptions.Mode.STREAM, "20s")) {
            assertThat(engine.translate(request("a")).get(0).text().text()).isEqualTo("a");
            assertThat(engine.translate(request("b")).get(0).text().text()).isEqualTo("b");
            assertThatThrownBy(() -> engine.translate(request("c", "d", "e"))).isInstanceOf(EngineException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fail, BATCH, 'ended with status 3; it said: model file | is missing'",
        "fail, STREAM, 'model file | is missing'",
        "hang, BATCH, 'did not answer in time; it said: thinking'",
        "hang, STREAM, 'did not answer in time; it said: thinking'",
        "drop, BATCH, 'wrote 1 lines for the 2 it was given'",
        "drop, STREAM, 'did not answer in time'",
        "double, BATCH, 'more than the 2 lines'",
        "double, STREAM, 'wrote more lines than it was given'",
        "bytes, BATCH, 'not UTF-8'",
        "noise, BATCH, 'xEND'",
    })
    void saysWhatTheProgramDidWrong(String program, CommandOptions.Mode mode, String message) {
        try (TranslationEngine engine = engine(program, mode, "3s", "restarts", "0")) {
            assertThatThrownBy(() -> engine.translate(request("one", "two")))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining(message)
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2500));
        }
    }

    @Test
    void noProcessSurvives() {
        TranslationEngine engine = engine("pid x", CommandOptions.Mode.STREAM, "20s");
        long pid = Long.parseLong(
                engine.translate(request("x")).get(0).text().text().split(" ")[0]);
        assertThat(ProcessHandle.of(pid)).isPresent();
        engine.close();
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertThatThrownBy(() -> engine.translate(request("x"))).isInstanceOf(EngineException.class);
    }

    @Test
    void saysThatThereIsNoProgram() {
        TranslationEngine engine = CommandEngine.of("/no/such/program", CommandOptions.DEFAULT, List.of());
        assertThatThrownBy(() -> engine.translate(request("x")))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("/no/such/program");
        TranslationEngineProvider provider =
                Providers.discover(TranslationEngineProvider.class).named("command");
        assertThatThrownBy(() -> provider.create(Settings.none()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("exec");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a b  c | a,b,c",
                "a 'b c' | a,b c",
                "a \"b 'c\" | a,b 'c",
                "a\\ b '\\' \"\\\"\" | a b,\\,\"",
                "a '' x | a,,x",
                "a'b'\"c\" | abc",
                "a $HOME;rm * | a,$HOME;rm,*",
            })
    void splitsWithoutAShell(String line, String words) {
        assertThat(CommandLine.parse(line).words()).isEqualTo(Arrays.asList(words.split(",", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a 'b", "a \"b", "a \\"})
    void refusesALineThatIsNotWhole(String line) {
        assertThatThrownBy(() -> CommandLine.parse(line)).isInstanceOf(ConfigurationException.class);
    }

    private static TranslationEngine engine(
            String arguments, CommandOptions.Mode mode, String timeout, String... more) {
        String jvm = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "'" + jvm + "' -Xshare:auto -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + Program.class.getName() + " " + arguments;
        Settings settings = Settings.of(
                Map.of("exec", command, "timeout", timeout, "mode", mode.name().toLowerCase(Locale.ROOT)));
        for (int i = 0; i < more.length; i += 2) {
            settings = settings.with(more[i], more[i + 1]);
        }
        assertThat(settings.duration("timeout", Duration.ZERO)).isPositive();
        return Providers.discover(TranslationEngineProvider.class)
                .named("command")
                .create(settings);
    }

    private static TranslationRequest request(String... texts) {
        return TranslationRequest.of(
                Language.of("en"),
                Language.of("es"),
                Arrays.stream(texts).map(InlineCodeShapes::find).toList());
    }
}
