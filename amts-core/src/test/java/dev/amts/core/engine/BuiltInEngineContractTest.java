package dev.amts.core.engine;

import dev.amts.api.contract.TranslationEngineContract;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;

class BuiltInEngineContractTest {
    private static TranslationEngine engine(String name, Map<String, String> settings) {
        return Providers.discover(TranslationEngineProvider.class).named(name).create(Settings.of(settings));
    }

    @Nested
    class Identity extends TranslationEngineContract {
        @Override
        protected TranslationEngine engine() {
            return BuiltInEngineContractTest.engine("identity", Map.of());
        }
    }

    @Nested
    class Pseudo extends TranslationEngineContract {
        @Override
        protected TranslationEngine engine() {
            return BuiltInEngineContractTest.engine("pseudo", Map.of());
        }
    }

    @Nested
    class EmptyMemory extends TranslationEngineContract {
        @Override
        protected TranslationEngine engine() {
            return BuiltInEngineContractTest.engine("tm", Map.of());
        }
    }

    @Nested
    class Memory extends TranslationEngineContract {
        private final ParallelData pairs = ParallelData.of(
                "memory",
                source(),
                target(),
                List.of(
                        new SegmentPair("The cat sleeps.", "El gato duerme."),
                        new SegmentPair("The *learning rate* is $x$.", "La *tasa de aprendizaje* es $x$.")));

        @Override
        protected TranslationEngine engine() {
            return BuiltInEngineContractTest.engine("tm", Map.of());
        }

        @Override
        protected ParallelData parallelData() {
            return pairs;
        }
    }

    @Nested
    class Command extends TranslationEngineContract {
        @Override
        protected TranslationEngine engine() {
            return BuiltInEngineContractTest.engine("command", Map.of("exec", "cat", "timeout", "30s"));
        }
    }

    @Nested
    class StreamingCommand extends TranslationEngineContract {
        @Override
        protected TranslationEngine engine() {
            return BuiltInEngineContractTest.engine(
                    "command", Map.of("exec", "cat", "mode", "stream", "timeout", "30s"));
        }
    }
}
