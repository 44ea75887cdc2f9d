package dev.amts.benchmarks.align;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.Sentence;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.core.align.LengthAligner;
import dev.amts.core.align.LexicalAligner;
import dev.amts.core.align.document.AlignedDocument;
import dev.amts.core.align.document.DocumentAligner;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.DocumentSegment;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.segment.RuleSegmenter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How long it takes to align one very long document, and whether the alignment keeps its way: the chapters in
 * {@code data/d2l/pairs} below the folder that the system property {@code amts.shared} names, repeated as often as needed,
 * each time in another way without some sentences, with others joined, and with words that stand nowhere else. There are
 * no paragraphs and no fixed points.
 *
 * <p>A run of its own, with one size, tells the memory as well: {@code /usr/bin/time -v}.
 */
public final class LongDocumentBenchmark {
    private static final Language ENGLISH = Language.of("en");
    private static final Language CHINESE = Language.of("zh");
    private static final double DROPPED = 0.02;
    private static final double JOINED = 0.03;
    private static final double CHANGED = 0.2;

    private LongDocumentBenchmark() {}

    /**
     * Aligns documents of these numbers of sentences; of 10,000 and 100,000 if none is given. Prints for each how long it
     * took, on the clock and of the processor, and how many of the pairs join sentences of the same chapter's copy.
     */
    public static void main(String[] sizes) throws IOException {
        List<AlignedDocument> chapters = chapters();
        System.out.println("| sentences | seconds | processor seconds | pairs | of one chapter |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        for (String size : sizes.length == 0 ? new String[] {"10000", "100000"} : sizes) {
            measure(Integer.parseInt(size), chapters);
        }
    }

    private static void measure(int size, List<AlignedDocument> chapters) {
        Copies source = new Copies(size, 1);
        Copies target = new Copies(size, 2);
        for (int copy = 0; source.size() < size || target.size() < size; copy++) {
            AlignedDocument chapter = chapters.get(copy % chapters.size());
            source.add(copy, chapter.source(), " ");
            target.add(copy, chapter.target(), "");
        }
        Bitext bitext = Bitext.of(source.sentences(), target.sentences());
        long clock = System.nanoTime();
        long processor = processorNanos();
        Alignment alignment = new LexicalAligner().align(ENGLISH, CHINESE, bitext);
        double seconds = (System.nanoTime() - clock) / 1e9;
        double processorSeconds = (processorNanos() - processor) / 1e9;
        long right = alignment.pairs().stream()
                .filter(bead -> sameCopy(bead, source, target))
                .count();
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %d | %.4f |%n",
                size,
                seconds,
                processorSeconds,
                alignment.pairs().size(),
                (double) right / alignment.pairs().size());
    }

    private static boolean sameCopy(Bead bead, Copies source, Copies target) {
        return source.copyOf(bead.sourceStart()) == target.copyOf(bead.targetStart())
                && source.copyOf(bead.sourceEnd() - 1) == target.copyOf(bead.targetEnd() - 1);
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<AlignedDocument> chapters() throws IOException {
        DocumentFormat format = Providers.discover(DocumentFormatProvider.class)
                .named("d2l-markdown")
                .create(Settings.none());
        Path folder = Path.of(System.getProperty("amts.shared", "../shared"), "data", "d2l", "pairs");
        List<DocumentPair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.toString();
                if (name.endsWith(".en.md")) {
                    Path other = Path.of(name.substring(0, name.length() - ".en.md".length()) + ".zh.md");
                    pairs.add(new DocumentPair(
                            format.parse(name, Files.readString(file)),
                            format.parse(other.toString(), Files.readString(other))));
                }
            }
        }
        return new DocumentAligner(RuleSegmenter.standard(), new LengthAligner())
                .align(ENGLISH, CHINESE, pairs, Granularity.SENTENCE, ProgressListener.NONE);
    }

    /** One side of the long document. */
    private static final class Copies {
        private final int most;
        private final Random random;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Integer> copies = new ArrayList<>();

        Copies(int most, long seed) {
            this.most = most;
            random = new Random(seed);
        }

        void add(int copy, List<DocumentSegment> segments, String space) {
            for (int i = 0; i < segments.size() && size() < most; i++) {
                String text = segments.get(i).text().text();
                if (random.nextDouble() < DROPPED) {
                    continue;
                }
                if (random.nextDouble() < JOINED && i + 1 < segments.size()) {
                    i++;
                    text += space + segments.get(i).text().text();
                }
                if (random.nextDouble() < CHANGED) {
                    text = changed(text);
                }
                sentences.add(Sentence.of(text, 0));
                copies.add(copy);
            }
        }

        /** Puts a word that stands nowhere else in place of a part of the text. */
        private String changed(String text) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(8));
            if (Character.isLowSurrogate(text.charAt(start))
                    || (end < text.length() && Character.isLowSurrogate(text.charAt(end)))) {
                return text;
            }
            return text.substring(0, start) + "q" + Integer.toString(random.nextInt(1_000_000), 36)
                    + text.substring(end);
        }

        List<Sentence> sentences() {
            return sentences;
        }

        int size() {
            return sentences.size();
        }

        int copyOf(int sentence) {
            return copies.get(sentence);
        }
    }
}
