package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.align.Sentence;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each {@link Aligner} must do, however well it aligns. */
public abstract class AlignerContract {
    private static final Language EN = Language.of("en");
    private static final Language ES = Language.of("es");

    /** The aligner. */
    protected abstract Aligner aligner();

    @Test
    protected void alignsATextWithItself() {
        List<Sentence> text = sentences(new Random(1), 30);
        Alignment alignment = aligner().align(EN, ES, Bitext.of(text, text));
        assertThat(alignment.beads()).hasSize(30).allMatch(bead -> bead.sourceStart() == bead.targetStart());
    }

    @Test
    protected void coversBothSidesWhateverTheyAre() {
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            check(Bitext.of(sentences(random, random.nextInt(12)), sentences(random, random.nextInt(12))));
        }
        List<Sentence> odd = ContractTexts.hostile(20).stream()
                .map(text -> new Sentence(text, 0))
                .toList();
        check(Bitext.of(odd, sentences(random, 5)));
        check(Bitext.of(sentences(random, 5), odd));
    }

    @Test
    protected void anEmptySideLeavesTheOtherAlone() {
        List<Sentence> text = sentences(new Random(3), 4);
        assertThat(aligner().align(EN, ES, Bitext.of(List.of(), List.of())).beads())
                .isEmpty();
        assertThat(check(Bitext.of(text, List.of())).pairs()).isEmpty();
        assertThat(check(Bitext.of(List.of(), text)).pairs()).isEmpty();
    }

    @Test
    protected void passesEachFixedPoint() {
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            int source = 1 + random.nextInt(12);
            int target = 1 + random.nextInt(12);
            List<Integer> sources = IntStream.range(0, 3)
                    .map(n -> random.nextInt(source + 1))
                    .sorted()
                    .boxed()
                    .toList();
            List<Integer> targets = IntStream.range(0, 3)
                    .map(n -> random.nextInt(target + 1))
                    .sorted()
                    .boxed()
                    .toList();
            List<FixedPoint> points = IntStream.range(0, 3)
                    .mapToObj(n -> new FixedPoint(sources.get(n), targets.get(n)))
                    .sorted(Comparator.comparingInt(FixedPoint::source).thenComparingInt(FixedPoint::target))
                    .toList();
            check(new Bitext(sentences(random, source), sentences(random, target), points, List.of()));
        }
    }

    @Test
    protected void aSetKeepsItsOrder() {
        Random random = new Random(5);
        List<Bitext> set = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            set.add(Bitext.of(sentences(random, i), sentences(random, 6 - i)));
        }
        List<Alignment> alignments = aligner().align(new AlignmentRequest(EN, ES, set), ProgressListener.NONE);
        assertThat(alignments).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(alignments.get(i).sourceSize()).isEqualTo(i);
            assertThat(alignments.get(i).targetSize()).isEqualTo(6 - i);
        }
        assertThat(aligner().align(new AlignmentRequest(EN, ES, List.of()), ProgressListener.NONE))
                .isEmpty();
    }

    @Test
    protected void givesTheSameAnswerTwice() {
        Random random = new Random(6);
        Bitext bitext = Bitext.of(sentences(random, 20), sentences(random, 18));
        assertThat(aligner().align(EN, ES, bitext)).isEqualTo(aligner().align(EN, ES, bitext));
    }

    @Test
    protected void canBeCancelled() {
        Random random = new Random(7);
        Bitext bitext = Bitext.of(sentences(random, 50), sentences(random, 50));
        ProgressListener cancelled = new ProgressListener() {
            @Override
            public void on(ProgressEvent event) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> aligner().align(new AlignmentRequest(EN, ES, List.of(bitext)), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    private Alignment check(Bitext bitext) {
        // The constructor of Alignment checks order and gaps; what is left are the ends and the points.
        Alignment alignment = aligner().align(EN, ES, bitext);
        assertThat(alignment.sourceSize()).isEqualTo(bitext.source().size());
        assertThat(alignment.targetSize()).isEqualTo(bitext.target().size());
        for (FixedPoint point : bitext.fixedPoints()) {
            assertThat(passes(alignment, point))
                    .as("%s passes %s", alignment, point)
                    .isTrue();
        }
        return alignment;
    }

    private static boolean passes(Alignment alignment, FixedPoint point) {
        if (point.source() == 0 && point.target() == 0) {
            return true;
        }
        for (Bead bead : alignment.beads()) {
            if (bead.sourceEnd() == point.source() && bead.targetEnd() == point.target()) {
                return true;
            }
        }
        return false;
    }

    private static List<Sentence> sentences(Random random, int count) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 2 + random.nextInt(12); n > 0; n--) {
                text.append((char) ('a' + random.nextInt(26)))
                        .append((char) ('a' + random.nextInt(26)))
                        .append(random.nextInt(20))
                        .append(n > 1 ? ' ' : '.');
            }
            paragraph += random.nextInt(4) == 0 ? 1 : 0;
            sentences.add(Sentence.of(text.toString(), paragraph));
        }
        return sentences;
    }
}
