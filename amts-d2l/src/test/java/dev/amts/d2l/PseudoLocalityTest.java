package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pseudo translation must touch text, all of it, and nothing else; a second reader of the dialect is the judge. */
class PseudoLocalityTest {
    /** Takes the place of every letter that was translated; stands in no chapter. */
    private static final char MARK = '\u0416';

    private final DocumentFormat format = new D2lMarkdownProvider().create(Settings.none());

    @Test
    void whatDiffersIsTextAndEveryUnitDiffers() {
        for (Path file : Chapters.of("data/d2l/pairs")) {
            String text = Chapters.read(file);
            Document document = format.parse(file.toString(), text);
            Map<String, CodedText> pseudo = new HashMap<>();
            for (TextUnit unit : document.units()) {
                CodedText marked = marked(unit.content());
                assertThat(marked.text()).isNotEqualTo(unit.content().text());
                pseudo.put(unit.id(), marked);
            }
            String output = format.render(document, pseudo);
            assertDiffersInTextOnly(file, unindented(text), unindented(output));
            assertThat(format.parse(file.toString(), output).units()).hasSameSizeAs(document.units());
        }
    }

    private static void assertDiffersInTextOnly(Path file, String text, String output) {
        assertThat(output).hasSameSizeAs(text);
        BitSet skeleton = SecondReader.skeleton(text);
        for (int i = 0; i < text.length(); i++) {
            if (output.charAt(i) != text.charAt(i) && skeleton.get(i)) {
                throw new AssertionError(file + ": offset " + i + ", " + around(text, i));
            }
        }
    }

    /** How far lines inside a paragraph are indented is layout. */
    private static String unindented(String text) {
        return text.replaceAll("(?m)^[ \\t]+", "");
    }

    @Test
    void noLetterOfTheProseIsLeftOut() {
        for (Path file : Chapters.of("data/d2l/pairs")) {
            String text = Chapters.read(file);
            BitSet skeleton = SecondReader.skeleton(text);
            Document document = format.parse(file.toString(), text);
            BitSet units = new BitSet(text.length());
            document.units()
                    .forEach(unit -> units.set(unit.span().start(), unit.span().end()));
            int lost = 0;
            for (int i = 0; i < text.length(); i++) {
                lost += Character.isLetter(text.charAt(i)) && !skeleton.get(i) && !units.get(i) ? 1 : 0;
            }
            // Paths of pictures and single letters of tables and lists: the second reader is coarser.
            assertThat(lost).as(file.toString()).isLessThanOrEqualTo(text.length() / 200);
        }
    }

    private static CodedText marked(CodedText text) {
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        for (InlineCode code : text.codes()) {
            out.text(letters(text.text().substring(from, code.start())));
            out.code(code.id(), code.role(), code.kind(), text.data(code));
            from = code.end();
        }
        return out.text(letters(text.text().substring(from))).build();
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isLetter(out.charAt(i))) {
                out.setCharAt(i, MARK);
            }
        }
        return out.toString();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 20))
                .replace("\n", "⏎");
    }
}
