package dev.amts.core.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.Sentence;
import dev.amts.api.progress.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The aligner on texts that people aligned: strict F1, and whether scores mean what they say. The table of score bands in
 * docs/alignment.md is what {@link #scoresAreCalibrated()} writes to target/alignment-calibration.md.
 */
class GoldAlignmentTest {
    private static final Language CHINESE = Language.of("zh");

    /** A set with its gold beads, by document. */
    private record Gold(List<Bitext> bitexts, List<Set<String>> beads) {}

    private static Path shared(String folder) {
        Path path = Path.of(System.getProperty("amts.shared", "../shared"))
                .resolve("data")
                .resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(path), () -> "needs the gold alignments in " + path);
        return path;
    }

    private static Gold read(String folder, String translation) throws IOException {
        List<Bitext> bitexts = new ArrayList<>();
        List<Set<String>> beads = new ArrayList<>();
        List<Path> golds;
        try (Stream<Path> files = Files.list(shared(folder))) {
            golds = files.filter(file -> file.toString().endsWith(".gold"))
                    .sorted()
                    .toList();
        }
        for (Path gold : golds) {
            String base = gold.toString().replaceFirst("\\.gold$", "");
            List<String> translated =
                    translation.isEmpty() ? List.of() : Files.readAllLines(Path.of(base + ".mt." + translation));
            bitexts.add(new Bitext(side(base + ".src"), side(base + ".tgt"), List.of(), translated));
            Set<String> set = new HashSet<>();
            for (String line : Files.readAllLines(gold)) {
                if (!line.isBlank()) {
                    String[] sides = line.split(":");
                    set.add(sides[0].strip() + ":" + sides[1].strip());
                }
            }
            beads.add(set);
        }
        return new Gold(bitexts, beads);
    }

    private static List<Sentence> side(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .map(line -> Sentence.of(line.isBlank() ? "-" : line.strip(), 0))
                .toList();
    }

    private static List<Alignment> align(Gold gold, Language source, Language target) {
        return new LexicalAligner().align(new AlignmentRequest(source, target, gold.bitexts()), ProgressListener.NONE);
    }

    private static boolean isRight(Set<String> gold, Bead bead) {
        return gold.contains(bead.toString().substring(0, bead.toString().lastIndexOf(':')));
    }

    /** As Vecalign's scorer: beads with an empty side count in precision, not in recall. */
    private static double strictF1(Gold gold, List<Alignment> alignments) {
        double right = 0;
        double given = 0;
        double found = 0;
        double wanted = 0;
        for (int d = 0; d < alignments.size(); d++) {
            Set<String> beads = gold.beads().get(d);
            for (Bead bead : alignments.get(d).beads()) {
                given++;
                right += isRight(beads, bead) ? 1 : 0;
                found += bead.isPair() && isRight(beads, bead) ? 1 : 0;
            }
            wanted += beads.stream()
                    .filter(bead -> !bead.startsWith("[]") && !bead.endsWith("[]"))
                    .count();
        }
        double precision = right / given;
        double recall = found / wanted;
        return 2 * precision * recall / (precision + recall);
    }

    @Test
    void alignsFiction() throws IOException {
        Gold gold = read("align/mac-dev", "");
        assertThat(strictF1(gold, align(gold, CHINESE, Language.of("en")))).isGreaterThan(0.925);
    }

    @Test
    void alignsYearbooksWithAndWithoutATranslation() throws IOException {
        Gold gold = read("align/bleu1957", "");
        assertThat(strictF1(gold, align(gold, Language.of("de"), Language.of("fr"))))
                .isGreaterThan(0.90);
        Gold translated = read("align/bleu1957", "google");
        assertThat(strictF1(translated, align(translated, Language.of("de"), Language.of("fr"))))
                .isGreaterThan(0.915);
    }

    @Test
    void alignsATextbook() throws IOException {
        Gold gold = read("d2l/gold", "");
        assertThat(strictF1(gold, align(gold, Language.of("en"), CHINESE))).isGreaterThan(0.985);
    }

    @Test
    void scoresAreCalibrated() throws IOException {
        int[] right = new int[10];
        int[] given = new int[10];
        double[] promised = new double[10];
        String[][] sets = {{"align/mac-dev", "zh", "en"}, {"align/bleu1957", "de", "fr"}, {"d2l/gold", "en", "zh"}};
        for (String[] set : sets) {
            Gold gold = read(set[0], "");
            List<Alignment> alignments = align(gold, Language.of(set[1]), Language.of(set[2]));
            for (int d = 0; d < alignments.size(); d++) {
                for (Bead bead : alignments.get(d).pairs()) {
                    int band = Math.min(9, (int) (bead.score() * 10));
                    given[band]++;
                    promised[band] += bead.score();
                    right[band] += isRight(gold.beads().get(d), bead) ? 1 : 0;
                }
            }
        }
        StringBuilder table =
                new StringBuilder("| score | pairs | mean score | right |\n| --- | ---: | ---: | ---: |\n");
        double difference = 0;
        double all = 0;
        for (int band = 0; band < 10; band++) {
            if (given[band] > 0) {
                double mean = promised[band] / given[band];
                double share = (double) right[band] / given[band];
                table.append(String.format(
                        Locale.ROOT,
                        "| %.1f to %.1f | %d | %.3f | %.3f |%n",
                        band / 10.0,
                        (band + 1) / 10.0,
                        given[band],
                        mean,
                        share));
                difference += given[band] * Math.abs(mean - share);
                all += given[band];
            }
        }
        Files.writeString(Path.of("target", "alignment-calibration.md"), table);
        // The expected calibration error.
        assertThat(difference / all).isLessThan(0.03);
    }
}
