package dev.amts.bleu.significance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.Chrf;
import dev.amts.bleu.Metric;
import dev.amts.bleu.SharedData;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.Ter;
import dev.amts.bleu.corpus.Corpus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** sacreBLEU's recorded intervals and p-values, for three systems and three metrics. */
class RecordedSignificanceTest {
    private static final Map<String, Metric<?, ?>> METRICS =
            Map.of("BLEU", Bleu.standard(), "chrF2", Chrf.standard(), "TER", Ter.standard());
    private static final List<String> SYSTEMS = List.of("base", "sysA", "sysB");
    private static final int ULPS = 4;

    private JsonNode recorded;

    @BeforeEach
    void read() throws IOException {
        recorded = SharedData.tree("sig/significance.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLEU", "chrF2", "TER"})
    void confidenceIntervals(String metric) {
        for (String system : SYSTEMS) {
            ConfidenceInterval interval = interval(METRICS.get(metric), system);
            JsonNode expected = recorded.get("ci")
                    .get(metric.equals("chrF2") ? "CHRF" : metric)
                    .get(system);
            assertNear(interval.mean(), expected.get("mean"));
            assertNear(interval.halfWidth(), expected.get("ci"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLEU", "chrF2", "TER"})
    void pairedBootstrap(String metric) {
        check(
                METRICS.get(metric),
                PairedTest.bootstrap(),
                recorded.get("paired").get("bs1000"),
                metric);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLEU", "chrF2", "TER"})
    void approximateRandomization(String metric) {
        JsonNode paired = recorded.get("paired");
        check(METRICS.get(metric), PairedTest.randomization(), paired.get("ar10000"), metric);
        PairedTest fewer = new ApproximateRandomization(1000, Seed.STANDARD);
        check(METRICS.get(metric), fewer, paired.get("ar1000"), metric);
    }

    @Test
    void randomNumbersAreNumPys() {
        RandomStream indices = Seed.STANDARD.stream();
        for (JsonNode row : recorded.get("bs_idx_first_rows")) {
            row.forEach(index ->
                    assertThat(indices.below(recorded.get("n").asInt())).isEqualTo(index.asInt()));
        }
        RandomStream bits = Seed.STANDARD.stream();
        for (JsonNode row : recorded.get("ar_sel_first_rows")) {
            row.forEach(bit -> assertThat(bits.nextBoolean()).isEqualTo(bit.asInt() == 1));
        }
    }

    private <S extends Statistics<S>> void check(Metric<S, ?> metric, PairedTest test, JsonNode expected, String name) {
        JsonNode results = expected.get("results").get(name);
        List<S> baseline = segments(metric, "base");
        for (int i = 0; i < SYSTEMS.size(); i++) {
            JsonNode result = results.get(i);
            Optional<ConfidenceInterval> interval;
            if (i == 0) {
                interval = test.interval(metric, baseline);
            } else {
                Comparison comparison = test.compare(metric, baseline, segments(metric, SYSTEMS.get(i)));
                assertNear(comparison.system(), result.get("score"));
                assertNear(comparison.baseline(), results.get(0).get("score"));
                assertThat(comparison.pValue()).isEqualTo(result.get("p_value").asDouble());
                interval = comparison.interval();
            }
            assertThat(interval.isPresent()).isEqualTo(!result.get("mean").isNull());
            interval.ifPresent(found -> {
                assertNear(found.mean(), result.get("mean"));
                assertNear(found.halfWidth(), result.get("ci"));
            });
        }
        String version = metric.score(baseline.get(0)).signature().fields().get("version");
        assertThat(test.sign(metric.score(baseline.get(0)).signature()).toString())
                .isEqualTo(expected.get("signatures").get(name).asText().replace("2.6.0", version));
        assertThat(test.sign(metric.score(baseline.get(0)).signature()).toShortString())
                .isEqualTo(expected.get("signatures_short").get(name).asText().replace("2.6.0", version));
    }

    private static <S extends Statistics<S>> ConfidenceInterval interval(Metric<S, ?> metric, String system) {
        return Bootstrap.standard().interval(metric, segments(metric, system));
    }

    private static <S extends Statistics<S>> List<S> segments(Metric<S, ?> metric, String system) {
        return metric.segmentStatistics(Corpus.ofFiles(
                SharedData.file("sig/" + system + ".txt"),
                SharedData.file("sig/ref1.txt"),
                SharedData.file("sig/ref2.txt")));
    }

    private static void assertNear(double actual, JsonNode expected) {
        double wanted = expected.asDouble();
        assertThat(Math.abs(actual - wanted))
                .as("%s should be %s", actual, wanted)
                .isLessThanOrEqualTo(ULPS * Math.ulp(wanted));
    }
}
