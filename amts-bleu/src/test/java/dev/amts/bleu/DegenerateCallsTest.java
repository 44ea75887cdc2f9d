package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.corpus.UnequalLengthsException;
import dev.amts.bleu.signature.Version;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Calls that make no sense: where sacreBLEU crashes or cuts off we refuse; where it gives a score we give the same. */
class DegenerateCallsTest {
    @TestFactory
    Stream<DynamicTest> everyCall() throws IOException {
        JsonNode calls = SharedData.tree("errors.json");
        return Stream.iterate(0, i -> i + 1)
                .limit(calls.size())
                .map(i -> DynamicTest.dynamicTest(
                        i + " " + calls.get(i).get("metric").asText(), () -> check(calls.get(i))));
    }

    private static void check(JsonNode call) {
        JsonNode expected = call.get("expected");
        List<@Nullable String> hyps = SharedData.strings(call.get("hyps"));
        List<List<@Nullable String>> refs = SharedData.streams(call.get("refs"));
        if (expected.has("error")) {
            assertThatThrownBy(() -> score(call))
                    .isInstanceOf(ScoringException.class)
                    .hasMessageMatching("(?s)\\S.{20,}[.?]");
        } else if (refs.stream().anyMatch(stream -> stream.size() != hyps.size())) {
            assertThatThrownBy(() -> score(call)).isInstanceOf(UnequalLengthsException.class);
        } else {
            Score score = score(call);
            assertThat(score.percent()).isEqualTo(expected.get("score").asDouble());
            assertThat(score.toString()).isEqualTo(expected.get("text").asText());
            assertThat(score.signature().toString())
                    .isEqualTo(expected.get("signature")
                            .asText()
                            .replace("2.6.0", Version.AMTS_BLEU + "(sacrebleu-" + Version.SACREBLEU + ")"));
        }
    }

    private static Score score(JsonNode call) {
        Corpus corpus = Corpus.of(SharedData.strings(call.get("hyps")), SharedData.streams(call.get("refs")));
        return Metrics.of(call.get("metric").asText(), call.get("options")).corpus(corpus);
    }
}
