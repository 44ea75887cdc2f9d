package dev.amts.core.metric;

import dev.amts.api.Language;
import dev.amts.api.contract.QualityMetricContract;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.metric.QualityMetricProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import org.junit.jupiter.api.Nested;

class MetricContractTest {
    private static QualityMetric metric(String name) {
        return Providers.discover(QualityMetricProvider.class).named(name).create(Language.of("en"), Settings.none());
    }

    @Nested
    class Bleu extends QualityMetricContract {
        @Override
        protected QualityMetric metric() {
            return MetricContractTest.metric("bleu");
        }
    }

    @Nested
    class Chrf extends QualityMetricContract {
        @Override
        protected QualityMetric metric() {
            return MetricContractTest.metric("chrf");
        }
    }

    @Nested
    class Ter extends QualityMetricContract {
        @Override
        protected QualityMetric metric() {
            return MetricContractTest.metric("ter");
        }
    }
}
