package dev.amts.core.contract;

import dev.amts.api.align.Aligner;
import dev.amts.api.contract.AlignerContract;
import dev.amts.api.contract.SegmenterContract;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.core.discovery.Services;
import org.junit.jupiter.api.Nested;

/** The built-in services keep the published contracts. */
class ServiceContractTest {
    @Nested
    class Rules extends SegmenterContract {
        private final Segmenter segmenter = Services.discover().segmenter("rules", Settings.none());

        @Override
        protected Segmenter segmenter() {
            return segmenter;
        }
    }

    @Nested
    class Length extends AlignerContract {
        @Override
        protected Aligner aligner() {
            return Services.discover().aligner("length", Settings.none());
        }
    }

    @Nested
    class Lexical extends AlignerContract {
        @Override
        protected Aligner aligner() {
            return Services.discover().aligner("lexical", Settings.none());
        }
    }
}
