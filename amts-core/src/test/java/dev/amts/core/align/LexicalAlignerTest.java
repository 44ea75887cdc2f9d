package dev.amts.core.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.Sentence;
import dev.amts.api.progress.Cancellation;
import dev.amts.api.progress.ProgressListener;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexicalAlignerTest {
    private static final Language ENGLISH = Language.of("en");
    private static final Language GERMAN = Language.of("de");
    private static final String[] NOUNS = {
        "river", "bridge", "garden", "window", "letter", "winter", "teacher", "engine"
    };
    private static final String[] GERMAN_NOUNS = {
        "Fluss", "Brücke", "Garten", "Fenster", "Brief", "Winter", "Lehrer", "Motor"
    };
    private static final String[] VERBS = {"crosses", "remembers", "paints", "forgets", "follows"};
    private static final String[] GERMAN_VERBS = {"überquert", "erinnert", "malt", "vergisst", "verfolgt"};

    /** A text of random sentences with its translation; every fifth sentence is two in the translation. */
    private static Bitext bitext(int sentences, long seed, List<String> expected) {
        Random random = new Random(seed);
        List<Sentence> source = new ArrayList<>();
        List<Sentence> target = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            int a = random.nextInt(NOUNS.length);
            int b = random.nextInt(NOUNS.length);
            int v = random.nextInt(VERBS.length);
            int w = random.nextInt(VERBS.length);
            int j = target.size();
            source.add(
                    Sentence.of("The " + NOUNS[a] + " " + VERBS[v] + " and the " + NOUNS[b] + " " + VERBS[w] + ".", 0));
            if (i % 5 == 4) {
                target.add(Sentence.of("Der " + GERMAN_NOUNS[a] + " " + GERMAN_VERBS[v] + ".", 0));
                target.add(Sentence.of("Der " + GERMAN_NOUNS[b] + " " + GERMAN_VERBS[w] + ".", 0));
            } else {
                target.add(Sentence.of(
                        "Der " + GERMAN_NOUNS[a] + " " + GERMAN_VERBS[v] + " und der " + GERMAN_NOUNS[b] + " "
                                + GERMAN_VERBS[w] + ".",
                        0));
            }
            expected.add(i + "-" + (i + 1) + ":" + j + "-" + target.size());
        }
        return Bitext.of(source, target);
    }

    private static double found(Alignment alignment, List<String> expected) {
        List<String> beads =
                alignment.beads().stream().map(LexicalAlignerTest::ends).toList();
        return expected.stream().filter(beads::contains).count() / (double) expected.size();
    }

    private static String ends(Bead bead) {
        return bead.sourceStart() + "-" + bead.sourceEnd() + ":" + bead.targetStart() + "-" + bead.targetEnd();
    }

    @Test
    void findsSentencesThatWereSplit() {
        List<String> expected = new ArrayList<>();
        Bitext bitext = bitext(200, 1, expected);
        assertThat(found(new LexicalAligner().align(ENGLISH, GERMAN, bitext), expected))
                .isGreaterThan(0.97);
    }

    @Test
    void cutsLongDocumentsWithoutLosingTheWay() {
        List<String> expected = new ArrayList<>();
        Bitext bitext = bitext(2500, 2, expected);
        assertThat(found(new LexicalAligner().align(ENGLISH, GERMAN, bitext), expected))
                .isGreaterThan(0.95);
    }

    /** Sentences of various lengths, some with a number, and their translations one by one. */
    private static Bitext variedBitext(int sentences, long seed) {
        Random random = new Random(seed);
        List<Sentence> source = new ArrayList<>();
        List<Sentence> target = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            StringBuilder english = new StringBuilder("The");
            StringBuilder german = new StringBuilder("Der");
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                int noun = random.nextInt(NOUNS.length);
                int verb = random.nextInt(VERBS.length);
                english.append(' ').append(NOUNS[noun]).append(' ').append(VERBS[verb]);
                german.append(' ').append(GERMAN_NOUNS[noun]).append(' ').append(GERMAN_VERBS[verb]);
            }
            if (random.nextInt(3) == 0) {
                int number = random.nextInt(100_000);
                english.append(' ').append(number);
                german.append(' ').append(number);
            }
            char end = random.nextInt(6) == 0 ? '?' : '.';
            source.add(Sentence.of(english.append(end).toString(), 0));
            target.add(Sentence.of(german.append(end).toString(), 0));
        }
        return Bitext.of(source, target);
    }

    @Test
    void findsTheWayPastManySentencesWithoutCounterpart() {
        int size = 700;
        Bitext before = variedBitext(size, 6);
        Bitext after = variedBitext(size, 7);
        List<Sentence> untranslated = variedBitext(900, 8).target();
        List<Sentence> source =
                Stream.concat(before.source().stream(), after.source().stream()).toList();
        for (int place = 0; place < 3; place++) {
            List<List<Sentence>> targets = new ArrayList<>(List.of(before.target(), after.target()));
            targets.add(place, untranslated);
            Bitext bitext =
                    Bitext.of(source, targets.stream().flatMap(List::stream).toList());
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 2 * size; i++) {
                int j = i < place * size ? i : i + untranslated.size();
                expected.add(i + "-" + (i + 1) + ":" + j + "-" + (j + 1));
            }
            assertThat(found(new LexicalAligner().align(ENGLISH, GERMAN, bitext), expected))
                    .as("untranslated part at %d", place)
                    .isGreaterThan(0.94);
        }
    }

    @Test
    void learnsALexiconThatCanBeWrittenReadAndReused() throws IOException {
        Bitext book = bitext(300, 3, new ArrayList<>());
        Lexicon learned = new LexicalAligner()
                .alignAndLearn(new AlignmentRequest(ENGLISH, GERMAN, List.of(book)), ProgressListener.NONE)
                .lexicon();
        assertThat(learned.translations("brid").get(0).unit()).isEqualTo("brüc");
        assertThat(learned.origins("brüc").get(0).unit()).isEqualTo("brid");

        StringBuilder text = new StringBuilder();
        learned.write(text);
        Lexicon read = Lexicon.read("book.lexicon", new StringReader(text.toString()));
        assertThat(read.size()).isEqualTo(learned.size());
        assertThat(read.swapped().origins("brid").get(0).unit()).isEqualTo("brüc");

        List<String> expected = new ArrayList<>();
        Bitext chapter = bitext(12, 4, expected);
        LexicalAligner informed = new LexicalAligner().withLexicon(read);
        assertThat(found(informed.align(ENGLISH, GERMAN, chapter), expected)).isEqualTo(1);
        assertThatThrownBy(() -> informed.align(ENGLISH, Language.of("fr"), chapter))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("en and de");
    }

    @Test
    void aLexiconThatIsNoneIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Lexicon.read("x", new StringReader("what\n")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("x, line 1");
        assertThatThrownBy(() -> Lexicon.read("x", new StringReader("amts-lexicon\t1\ten\tde\n>\ta\tb\tmany\n")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("x, line 2");
    }

    @Test
    void aDictionaryTellsWhatLengthsCannot() throws IOException {
        List<Sentence> source = List.of(
                Sentence.of("The bridge is old.", 0),
                Sentence.of("The garden is wet.", 0),
                Sentence.of("The window is red.", 0));
        List<Sentence> target = List.of(Sentence.of("Garten ist nass.", 0), Sentence.of("Fenster ist rot.", 0));
        List<Map.Entry<String, String>> terms = DictionaryFile.read(
                "d", new StringReader("# terms\nbridge\tBrücke\ngarden\tGarten\nwindow\tFenster\n"));
        List<Bead> beads = new LexicalAligner()
                .withDictionary(terms)
                .align(ENGLISH, GERMAN, Bitext.of(source, target))
                .pairs();
        assertThat(beads.stream().map(LexicalAlignerTest::ends)).contains("2-3:1-2");
    }

    @Test
    void stopsWhenCancelled() {
        Cancellation cancellation = Cancellation.of(ProgressListener.NONE);
        cancellation.cancel();
        AlignmentRequest request = new AlignmentRequest(ENGLISH, GERMAN, List.of(bitext(20, 5, new ArrayList<>())));
        LexicalAligner aligner = new LexicalAligner();
        assertThatThrownBy(() -> aligner.align(request, cancellation)).isInstanceOf(CancelledException.class);
    }
}
