package dev.amts.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.corpus.Corpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A corpus scored in pieces, in any order and grouping, is the corpus scored whole. */
class MergedStatisticsPropertyTest {
    @Provide
    Arbitrary<String> segments() {
        return Arbitraries.of("the", "cat", "sat", "on", "mats", ",", ".", "1.5")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void anySplitIsTheWhole(
            @ForAll @Size(min = 2, max = 12) List<@From("segments") String> hypotheses,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int streams) {
        Random random = new Random(seed);
        List<List<String>> references = references(hypotheses, streams, random);
        check(Bleu.standard(), hypotheses, references, random);
        check(Chrf.plusPlus(), hypotheses, references, random);
        check(Ter.standard(), hypotheses, references, random);
    }

    private static <S extends Statistics<S>, R extends Score> void check(
            Metric<S, R> metric, List<String> hypotheses, List<List<String>> references, Random random) {
        Corpus corpus = Corpus.of(hypotheses, references);
        S whole = metric.statistics(corpus);
        List<S> pieces = new ArrayList<>(metric.segmentStatistics(corpus));
        Collections.shuffle(pieces, random);
        while (pieces.size() > 1) {
            S merged = pieces.remove(random.nextInt(pieces.size())).merge(pieces.remove(0));
            pieces.add(merged);
        }
        assertThat(pieces.get(0)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(metric.score(pieces.get(0))).isEqualTo(metric.score(whole));
        assertThat(metric.corpus(corpus, 3)).isEqualTo(metric.score(whole));
    }

    /** As many streams as wanted, in which some references are missing, but never all of a segment's. */
    private static List<List<String>> references(List<String> hypotheses, int streams, Random random) {
        List<List<String>> references = new ArrayList<>();
        for (int r = 0; r < streams; r++) {
            String[] stream = new String[hypotheses.size()];
            for (int i = 0; i < stream.length; i++) {
                boolean missing = r > 0 && random.nextInt(4) == 0;
                stream[i] = missing ? null : hypotheses.get(random.nextInt(stream.length));
            }
            references.add(Arrays.asList(stream));
        }
        return references;
    }
}
