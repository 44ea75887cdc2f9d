package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.internal.text.LowerCase;
import dev.amts.bleu.internal.text.WhiteSpace;
import dev.amts.bleu.signature.Version;
import dev.amts.bleu.tokenize.ChrfWords;
import dev.amts.bleu.tokenize.StandardTokenizer;
import dev.amts.bleu.tokenize.TercomTokenizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every answer that sacreBLEU 2.6.0 has been recorded to give. */
class RecordedScoresTest {
    private static final String RECORDED_VERSION = "2.6.0";
    private static final String OUR_VERSION = Version.AMTS_BLEU + "(sacrebleu-" + Version.SACREBLEU + ")";
    private static final int ULPS = 4;

    @TestFactory
    Stream<DynamicTest> tokenizers() throws IOException {
        return tests(record -> record.get("metric").asText().equals("tokenizer"));
    }

    @TestFactory
    Stream<DynamicTest> bleuOfSentences() throws IOException {
        return tests(record -> isBleu(record) && isSentence(record));
    }

    @TestFactory
    Stream<DynamicTest> bleuOfCorpora() throws IOException {
        return tests(record -> isBleu(record) && !isSentence(record) && !isLarge(record));
    }

    @TestFactory
    Stream<DynamicTest> bleuOfLargeText() throws IOException {
        return tests(record -> isBleu(record) && isLarge(record));
    }

    @TestFactory
    Stream<DynamicTest> chrf() throws IOException {
        return tests(record -> record.get("metric").asText().equals("chrf"));
    }

    @TestFactory
    Stream<DynamicTest> ter() throws IOException {
        return tests(record -> record.get("metric").asText().equals("ter"));
    }

    @Test
    void nothingIsLeftOut() throws IOException {
        long tested = Stream.of(tokenizers(), bleuOfSentences(), bleuOfCorpora(), bleuOfLargeText(), chrf(), ter())
                .mapToLong(Stream::count)
                .sum();
        assertThat(tested).isEqualTo(SharedData.records("dev.jsonl").size());
    }

    private static Stream<DynamicTest> tests(Predicate<JsonNode> chosen) throws IOException {
        return SharedData.records("dev.jsonl").stream()
                .filter(chosen)
                .map(record -> DynamicTest.dynamicTest(
                        record.get("id").asText() + " " + record.get("tag").asText(), () -> check(record)));
    }

    private static boolean isBleu(JsonNode record) {
        return record.get("metric").asText().equals("bleu");
    }

    private static boolean isSentence(JsonNode record) {
        return record.get("mode").asText().equals("sentence");
    }

    private static boolean isLarge(JsonNode record) {
        String tag = record.get("tag").asText();
        return tag.startsWith("large") || tag.startsWith("long");
    }

    private static void check(JsonNode record) {
        String name = record.get("metric").asText();
        if (name.equals("tokenizer")) {
            checkTokens(record);
        } else {
            checkScore(Metrics.of(name, record.get("options")), record);
        }
    }

    private static <S extends Statistics<S>, R extends Score> void checkScore(Metric<S, R> metric, JsonNode record) {
        Corpus corpus = Corpus.of(SharedData.strings(record.get("hyps")), SharedData.streams(record.get("refs")));
        JsonNode expected = record.get("expected");
        R score = metric.corpus(corpus);
        assertNear(score.percent(), expected.get("score"));
        assertThat(score.fraction()).isEqualTo(score.percent() / 100);
        assertThat(score.name()).isEqualTo(expected.get("name").asText());
        assertThat(score.signature().toString()).isEqualTo(ours(expected.get("signature")));
        assertThat(score.signature().toShortString()).isEqualTo(ours(expected.get("signature_short")));
        assertThat(score.toString()).isEqualTo(expected.get("text").asText());
        assertThat(score.textWithSignature(1)).isEqualTo(ours(expected.get("text_w1")));
        if (score instanceof BleuScore bleu) {
            checkBleu(bleu, expected);
        } else if (score instanceof TerScore ter) {
            assertThat(ter.edits()).isEqualTo(expected.get("num_edits").asLong());
            assertNear(ter.referenceLength(), expected.get("ref_length"));
        }
        if (expected.has("segment_stats")) {
            List<S> segments = metric.segmentStatistics(corpus);
            for (int i = 0; i < segments.size(); i++) {
                assertAllNear(
                        boxed(segments.get(i).toVector()),
                        expected.get("segment_stats").get(i));
            }
        }
    }

    private static void checkBleu(BleuScore score, JsonNode expected) {
        assertAllNear(score.matches(), expected.get("counts"));
        assertAllNear(score.totals(), expected.get("totals"));
        assertAllNear(score.precisions(), expected.get("precisions"));
        assertNear(score.brevityPenalty(), expected.get("bp"));
        assertThat(score.hypothesisLength()).isEqualTo(expected.get("sys_len").asLong());
        assertThat(score.referenceLength()).isEqualTo(expected.get("ref_len").asLong());
        assertNear(score.lengthRatio(), expected.get("ratio"));
        assertThat(score.details()).isEqualTo(expected.get("verbose").asText());
    }

    private static void checkTokens(JsonNode record) {
        String text = record.get("input").asText();
        String cased = WhiteSpace.stripEnd(record.get("lowercase").asBoolean() ? LowerCase.of(text) : text);
        String output = tokenized(record, cased);
        assertThat(output).isEqualTo(record.get("output").asText());
        assertThat(WhiteSpace.split(output)).isEqualTo(SharedData.strings(record.get("tokens")));
    }

    private static String tokenized(JsonNode record, String text) {
        String name = record.get("tokenizer").asText();
        Set<TercomTokenizer.Option> options = EnumSet.noneOf(TercomTokenizer.Option.class);
        if (record.has("options")) {
            options.addAll(Metrics.ter(record.get("options")));
        }
        TercomTokenizer tercom = TercomTokenizer.with(options);
        return switch (name) {
            case "tercom" -> tercom.tokenize(text);
            case "tercom-ref" -> tercom.tokenize(tercom.tokenize(text));
            case "chrf-words" -> String.join(" ", ChrfWords.split(text));
            default -> StandardTokenizer.named(name).orElseThrow().tokenize(text);
        };
    }

    private static void assertAllNear(List<Double> actual, JsonNode expected) {
        assertThat(actual).hasSize(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            assertNear(actual.get(i), expected.get(i));
        }
    }

    private static void assertNear(double actual, JsonNode expected) {
        double wanted = expected.asDouble();
        if (wanted == Math.rint(wanted) && !expected.isDouble()) {
            assertThat(actual).isEqualTo(wanted);
        }
        assertThat(Math.abs(actual - wanted)).isLessThanOrEqualTo(ULPS * Math.ulp(wanted));
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    private static String ours(JsonNode recorded) {
        return recorded.asText()
                .replace("version:" + RECORDED_VERSION, "version:" + OUR_VERSION)
                .replace("|v:" + RECORDED_VERSION, "|v:" + OUR_VERSION);
    }
}
