package dev.amts.benchmarks.segment;

import com.ibm.icu.text.BreakIterator;
import dev.amts.api.Language;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.segment.RuleSegmenter;
import dev.amts.core.segment.srx.SrxSegmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentence segmentation of the paragraphs of a book, beside ICU's bare break iterator and LanguageTool's SRX rules in their
 * own engine. One operation is the whole text; the score is operations a second.
 *
 * <p>Run with {@code -p folder=…} naming the folder of the chapters ({@code ../shared/data/d2l/pairs}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SegmenterBenchmark {
    @Param({"en", "zh"})
    public String language = "en";

    @Param("../shared/data/d2l/pairs")
    public String folder = "";

    private List<String> paragraphs = List.of();
    private Segmenter segmenter = RuleSegmenter.standard();
    private Segmenter srxSegmenter = segmenter;
    private Language tag = Language.of("en");
    private BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ROOT);
    private SrxDocument srx = new SrxDocument();

    /** Reads the paragraphs of all chapters, code and formulas included, as both libraries can take them. */
    @Setup
    public void read() throws IOException {
        tag = Language.of(language);
        iterator = BreakIterator.getSentenceInstance(tag.locale());
        paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith("." + language + ".md"))
                    .sorted()
                    .toList()) {
                paragraphs.addAll(List.of(Files.readString(file).split("\n\n+")));
            }
        }
        srx = new Srx2Parser().parse(new BufferedReader(new InputStreamReader(rules(), StandardCharsets.UTF_8)));
        srxSegmenter = SrxSegmenter.read("segment.srx", rules());
        long characters = paragraphs.stream().mapToLong(String::length).sum();
        long bytes = paragraphs.stream()
                .mapToLong(each -> each.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        System.out.println(
                "# text: " + paragraphs.size() + " paragraphs, " + characters + " characters, " + bytes + " bytes");
    }

    private static InputStream rules() {
        return Objects.requireNonNull(SrxDocument.class.getResourceAsStream("/org/languagetool/resource/segment.srx"));
    }

    @Benchmark
    public int amts() {
        return count(segmenter);
    }

    @Benchmark
    public int amtsSrx() {
        return count(srxSegmenter);
    }

    private int count(Segmenter by) {
        int count = 0;
        for (String paragraph : paragraphs) {
            count += by.segment(CodedText.plain(paragraph), tag).size();
        }
        return count;
    }

    @Benchmark
    public int icu() {
        int count = 0;
        for (String paragraph : paragraphs) {
            iterator.setText(paragraph);
            iterator.first();
            while (iterator.next() != BreakIterator.DONE) {
                count++;
            }
        }
        return count;
    }

    @Benchmark
    public int languageToolSrx() {
        int count = 0;
        for (String paragraph : paragraphs) {
            SrxTextIterator sentences = new SrxTextIterator(srx, language + "_two", paragraph);
            while (sentences.hasNext()) {
                sentences.next();
                count++;
            }
        }
        return count;
    }
}
