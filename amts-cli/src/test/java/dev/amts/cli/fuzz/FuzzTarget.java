package dev.amts.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.Sentence;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.PlaceholderEncoding;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.Chrf;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Ter;
import dev.amts.cli.experiment.yaml.YamlFile;
import dev.amts.core.align.DictionaryFile;
import dev.amts.core.align.LexicalAligner;
import dev.amts.core.align.Lexicon;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.segment.RuleSegmenter;
import dev.amts.core.segment.srx.SrxSegmenter;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.sync.exchange.PoFile;
import dev.amts.core.sync.exchange.XliffFile;
import dev.amts.core.sync.lock.LockFile;
import dev.amts.core.terminology.TerminologyFile;
import dev.amts.core.transport.OutgoingDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One reader of input from outside, and what holds of it whatever the bytes are. */
enum FuzzTarget {
    D2L_MARKDOWN(bytes -> comesBack("d2l-markdown", text(bytes))),
    MARKDOWN(bytes -> comesBack("markdown", text(bytes))),
    HTML(bytes -> comesBack("html", text(bytes))),
    IPYNB(bytes -> comesBack("ipynb", text(bytes))),
    TEXT(bytes -> comesBack("text", text(bytes))),
    SEGMENTS(bytes -> {
        for (String tag : List.of("en", "zh", "ja", "de")) {
            isCovered(Kept.SEGMENTER, text(bytes), Language.of(tag));
        }
    }),
    SEGMENT_RULES(bytes -> isCovered(Kept.SEGMENTER.with("en", text(bytes)), "One e.g. 2. Three?", Kept.ENGLISH)),
    SRX(bytes -> isCovered(
            SrxSegmenter.read("rules.srx", new ByteArrayInputStream(bytes)), "One e.g. 2. Three?", Kept.ENGLISH)),
    CSV(bytes -> readPairs(bytes, ".csv")),
    TSV(bytes -> readPairs(bytes, ".tsv")),
    TMX(bytes -> readPairs(bytes, ".tmx")),
    TERMS_CSV(bytes -> readTerms(bytes, TerminologyFile.Format.CSV)),
    TERMS_TBX(bytes -> readTerms(bytes, TerminologyFile.Format.TBX)),
    TERMS_MARKDOWN(bytes -> readTerms(bytes, TerminologyFile.Format.MARKDOWN)),
    XLIFF_1(bytes -> XliffFile.version12(Kept.ENGLISH, Kept.CHINESE, Kept.D2L)
            .read("a.xlf", new ByteArrayInputStream(bytes), List.of(Kept.DRAFT))
            .into(Kept.DRAFT)),
    XLIFF_2(bytes -> XliffFile.version21(Kept.ENGLISH, Kept.CHINESE, Kept.D2L)
            .read("a.xlf", new ByteArrayInputStream(bytes), List.of(Kept.DRAFT))
            .into(Kept.DRAFT)),
    PO(bytes -> new PoFile(Kept.ENGLISH, Kept.CHINESE, Kept.D2L)
            .read("a.po", new ByteArrayInputStream(bytes), List.of(Kept.DRAFT))
            .into(Kept.DRAFT)),
    LEXICON(bytes -> Lexicon.read("a.lexicon", new StringReader(text(bytes)))),
    DICTIONARY(bytes -> DictionaryFile.read("a.dict", new StringReader(text(bytes)))),
    EXPERIMENT(bytes -> YamlFile.read("a.yaml", text(bytes))),
    LOCK(bytes -> LockFile.read(Files.write(Kept.FILES.resolve("a.lock"), bytes))),
    CODES(bytes -> {
        isWhole(HtmlEncoding.instance(), text(bytes));
        isWhole(PlaceholderEncoding.instance(), text(bytes));
    }),
    BATCH_OUTPUT(bytes ->
            OutgoingDocument.of(Kept.DOCUMENT, Kept.ENGLISH, text -> false).answers(List.of(bytes))),
    METRICS(bytes -> score(text(bytes))),
    ALIGNMENT(bytes -> align(text(bytes))),
    SYNCHRONIZATION(bytes -> {
        String text = text(bytes);
        int third = text.length() / 3;
        synchronizer()
                .synchronize(text.substring(0, third), text.substring(third, 2 * third), text.substring(2 * third));
    });

    /** What is done with the bytes; it may refuse them with an exception of AMTS or of input and output. */
    interface Reading {
        void take(byte[] bytes) throws IOException;
    }

    private final Reading reading;

    FuzzTarget(Reading reading) {
        this.reading = reading;
    }

    void take(byte[] bytes) throws IOException {
        reading.take(bytes);
    }

    /** Made once: what a target starts from. */
    private static final class Kept {
        static final Language ENGLISH = Language.of("en");
        static final Language CHINESE = Language.of("zh");
        static final RuleSegmenter SEGMENTER = RuleSegmenter.standard();
        static final DocumentFormat D2L = format("d2l-markdown");
        static final String SOURCE = "# A *title*\n\nOne $x$ here. Two `c`.\n\n```\ncode\n```\n\nThree.\n";
        static final String TARGET = "# *标题*\n\n一个 $x$。两个`c`。\n\n```\ncode\n```\n\n三。\n";
        static final Document DOCUMENT = D2L.parse("a.md", SOURCE);
        static final Draft DRAFT = synchronizer().synchronize(SOURCE, TARGET, SOURCE.replace("Three", "Four"));
        static final Path FILES = folder();

        private static Path folder() {
            try {
                return Files.createTempDirectory("amts-fuzz");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static Synchronizer synchronizer() {
        return Synchronizer.of(
                Language.of("en"),
                Language.of("zh"),
                format("d2l-markdown"),
                RuleSegmenter.standard(),
                new LexicalAligner());
    }

    private static DocumentFormat format(String name) {
        return Providers.discover(DocumentFormatProvider.class).named(name).create(Settings.none());
    }

    /** An even first byte: the rest is UTF-8; an odd one: UTF-16, so that halves of surrogate pairs come as well. */
    private static String text(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == 1) {
            StringBuilder out = new StringBuilder();
            for (int i = 1; i + 1 < bytes.length; i += 2) {
                out.append((char) (bytes[i] << 8 | bytes[i + 1] & 0xFF));
            }
            return out.toString();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void comesBack(String name, String text) {
        DocumentFormat format = format(name);
        Document document = format.parse("a", text);
        assertThat(format.render(document, Map.of())).isEqualTo(text);
        Map<String, CodedText> same = new HashMap<>();
        Map<String, CodedText> other = new HashMap<>();
        for (TextUnit unit : document.units()) {
            same.put(unit.id(), unit.content());
            other.put(unit.id(), CodedText.concat(List.of(CodedText.plain("X"), unit.content())));
        }
        assertThat(format.render(document, same)).isEqualTo(text);
        format.parse("again", format.render(document, other));
    }

    private static void isCovered(Segmenter segmenter, String text, Language language) {
        int at = 0;
        for (Segment segment : segmenter.segment(CodedText.plain(text), language)) {
            assertThat(segment.start()).isEqualTo(at);
            assertThat(segment.end()).isGreaterThan(at);
            at = segment.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    private static void readPairs(byte[] bytes, String ending) throws IOException {
        Path file = Files.write(Kept.FILES.resolve("pairs" + ending), bytes);
        ParallelDataFile.languages(file);
        try (Stream<?> pairs = ParallelDataFile.open(file).pairs()) {
            pairs.forEach(pair -> {});
        }
    }

    private static void readTerms(byte[] bytes, TerminologyFile.Format format) {
        TerminologyFile.parse("terms", format, text(bytes), Kept.ENGLISH, Kept.CHINESE);
    }

    private static void isWhole(CodeEncoding encoding, String answer) {
        CodedText original = CodedText.builder()
                .text("One ")
                .code("1", InlineCode.Role.STANDALONE, CodeKind.MATH, "$x$")
                .text(" two.")
                .build();
        encoding.decode(answer, original);
        CodedText plain = CodedText.plain(answer);
        assertThat(encoding.decode(encoding.encode(plain), plain).text()).isEqualTo(answer);
    }

    private static void score(String text) {
        List<String> lines = text.lines().toList();
        List<String> hypotheses = lines.subList(0, lines.size() / 2);
        List<String> references = lines.subList(lines.size() / 2, hypotheses.size() * 2);
        for (int i = 0; i < hypotheses.size(); i++) {
            for (Metric<?, ?> metric : List.of(Bleu.standard(), Chrf.standard(), Ter.standard())) {
                assertThat(metric.sentence(hypotheses.get(i), references.get(i)).percent())
                        .isNotNaN();
            }
        }
    }

    private static void align(String text) {
        List<Sentence> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Sentence.of(line, line.length() % 3))
                .toList();
        int half = lines.size() / 3;
        Bitext bitext = Bitext.of(lines.subList(0, half), lines.subList(half, lines.size()));
        Alignment found = new LexicalAligner()
                .align(new AlignmentRequest(Kept.ENGLISH, Kept.CHINESE, List.of(bitext)), event -> {})
                .get(0);
        assertThat(found.sourceSize()).isEqualTo(half);
        assertThat(found.targetSize()).isEqualTo(lines.size() - half);
    }
}
