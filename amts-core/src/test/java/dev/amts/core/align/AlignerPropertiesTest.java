package dev.amts.core.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.align.Sentence;
import dev.amts.api.progress.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any aligner and any input. */
class AlignerPropertiesTest {
    private static final Language ENGLISH = Language.of("en");
    private static final Language CHINESE = Language.of("zh");
    private static final Aligner EMBEDDING = new EmbeddingAligner(new HashedNgramEmbedder());
    private static final List<Aligner> ALIGNERS = List.of(new LexicalAligner(), new LengthAligner(), EMBEDDING);

    @Provide
    Arbitrary<List<Sentence>> sides() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("abc .,!?:“”\"网络深度12$_`…—\uD83D\uDE00\u0301")
                .ofMaxLength(40);
        return Combinators.combine(texts, Arbitraries.integers().between(0, 4))
                .as(Sentence::of)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 150)
    void beadsCoverBothSidesOnceAndInOrder(
            @ForAll("sides") List<Sentence> source, @ForAll("sides") List<Sentence> target) {
        for (Aligner aligner : ALIGNERS) {
            // The constructor of Alignment checks order and coverage up to its own ends.
            Alignment alignment = aligner.align(ENGLISH, CHINESE, Bitext.of(source, target));
            assertThat(alignment.sourceSize()).isEqualTo(source.size());
            assertThat(alignment.targetSize()).isEqualTo(target.size());
            assertThat(alignment.beads()).allMatch(bead -> bead.sourceSize() + bead.targetSize() > 0);
        }
    }

    @Property(tries = 150)
    void exchangingTheSidesExchangesTheBeads(
            @ForAll("sides") List<Sentence> source, @ForAll("sides") List<Sentence> target) {
        for (Aligner aligner : ALIGNERS) {
            Alignment forward = aligner.align(ENGLISH, CHINESE, Bitext.of(source, target));
            Alignment backward = aligner.align(CHINESE, ENGLISH, Bitext.of(target, source));
            assertThat(swapped(backward)).isEqualTo(forward.beads());
            Alignment sameLanguage = aligner.align(ENGLISH, ENGLISH, Bitext.of(source, target));
            Alignment sameLanguageBackward = aligner.align(ENGLISH, ENGLISH, Bitext.of(target, source));
            assertThat(swapped(sameLanguageBackward)).isEqualTo(sameLanguage.beads());
        }
    }

    @Property(tries = 50)
    void aTextIsAlignedWithItselfSentenceBySentence(@ForAll("sides") List<Sentence> text) {
        Alignment alignment = EMBEDDING.align(ENGLISH, ENGLISH, Bitext.of(text, text));
        assertThat(alignment.beads())
                .hasSize(text.size())
                .allMatch(bead -> bead.sourceStart() == bead.targetStart() && bead.score() == 1);
        exchangingTheSidesExchangesTheBeads(text, text);
    }

    @Property(tries = 50)
    void exchangingTheSidesOfATextAndItselfExchangesTheBeadsBetweenFixedPoints(
            @ForAll("sides") List<Sentence> text, @ForAll double first, @ForAll double second) {
        int source = (int) (fraction(first) * text.size());
        int target = (int) (fraction(second) * text.size());
        Bitext bitext = new Bitext(text, text, List.of(new FixedPoint(source, target)), List.of());
        Bitext exchanged = new Bitext(text, text, List.of(new FixedPoint(target, source)), List.of());
        for (Aligner aligner : ALIGNERS) {
            assertThat(swapped(aligner.align(ENGLISH, ENGLISH, exchanged)))
                    .isEqualTo(aligner.align(ENGLISH, ENGLISH, bitext).beads());
        }
    }

    private static List<Bead> swapped(Alignment alignment) {
        List<Bead> beads = new ArrayList<>();
        for (Bead bead : alignment.beads()) {
            beads.add(
                    new Bead(bead.targetStart(), bead.targetEnd(), bead.sourceStart(), bead.sourceEnd(), bead.score()));
        }
        return beads;
    }

    @Property(tries = 100)
    void theAlignmentPassesEveryFixedPoint(
            @ForAll("sides") List<Sentence> source,
            @ForAll("sides") List<Sentence> target,
            @ForAll double first,
            @ForAll double second) {
        List<FixedPoint> points = new ArrayList<>();
        double low = fraction(Math.min(first, second));
        points.add(new FixedPoint((int) (low * source.size()), (int) (low * target.size())));
        points.add(new FixedPoint(source.size(), (int) (low * target.size())));
        for (Aligner aligner : ALIGNERS) {
            Alignment alignment = aligner.align(ENGLISH, CHINESE, new Bitext(source, target, points, List.of()));
            for (FixedPoint point : points) {
                assertThat(alignment.beads())
                        .noneMatch(bead -> bead.sourceStart() < point.source() && bead.targetEnd() > point.target()
                                || bead.sourceEnd() > point.source() && bead.targetStart() < point.target());
            }
        }
    }

    private static double fraction(double any) {
        double positive = Math.abs(any);
        return Double.isFinite(positive) ? positive - Math.floor(positive) : 0;
    }

    @Property(tries = 20)
    void aSetIsAlignedTheSameWayEachTime(
            @ForAll("sides") List<Sentence> source, @ForAll("sides") List<Sentence> target) {
        List<Bitext> set = List.of(Bitext.of(source, target), Bitext.of(target, target), Bitext.of(source, List.of()));
        AlignmentRequest request = new AlignmentRequest(ENGLISH, CHINESE, set);
        Aligner aligner = new LexicalAligner();
        assertThat(aligner.align(request, ProgressListener.NONE))
                .isEqualTo(aligner.align(request, ProgressListener.NONE));
    }
}
