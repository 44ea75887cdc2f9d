package dev.amts.core.contract;

import dev.amts.api.align.Aligner;
import dev.amts.api.align.SentenceEmbedder;
import dev.amts.api.contract.AlignerContract;
import dev.amts.api.contract.SegmenterContract;
import dev.amts.api.contract.SentenceEmbedderContract;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.core.align.HashedNgramEmbedder;
import dev.amts.core.discovery.Services;
import dev.amts.core.segment.srx.SrxSegmenter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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

    @Nested
    class Embedding extends AlignerContract {
        @Override
        protected Aligner aligner() {
            return Services.discover().aligner("embedding", Settings.none());
        }
    }

    @Nested
    class Embedder extends SentenceEmbedderContract {
        @Override
        protected SentenceEmbedder embedder() {
            return new HashedNgramEmbedder();
        }
    }

    @Nested
    class Srx extends SegmenterContract {
        @Override
        protected Segmenter segmenter() {
            String rules = """
                    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                      <header segmentsubflows="yes" cascade="no"/>
                      <body>
                        <languagerules><languagerule languagerulename="All">
                          <rule break="no"><beforebreak>e\\.g\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
                          <rule break="yes"><beforebreak>[.?!。？！]+</beforebreak><afterbreak>\\s*</afterbreak></rule>
                        </languagerule></languagerules>
                        <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules>
                      </body>
                    </srx>
                    """;
            return SrxSegmenter.read("all.srx", new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
