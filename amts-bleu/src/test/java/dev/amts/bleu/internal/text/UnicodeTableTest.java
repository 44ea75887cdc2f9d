package dev.amts.bleu.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables hold what any JDK knows of them; what Unicode has added since is theirs alone. */
class UnicodeTableTest {
    /** Beyond are only ideographs, tags and what is for private use. */
    private static final int LAST = 0x1FFFF;

    @Test
    void punctuation() {
        check(UnicodeTable.punctuation(), "\\p{P}", "!-_«—。、．", "a1+$€½ ");
    }

    @Test
    void symbols() {
        check(UnicodeTable.symbols(), "\\p{S}", "+$<^`|~€×→", "a1!-_½ ");
    }

    @Test
    void numbers() {
        check(UnicodeTable.numbers(), "\\p{N}", "019²½Ⅷ٣〇", "a!+$一 ");
    }

    @Test
    void linesLeaveCommentsOut() {
        assertThat(UnicodeTable.lines("numbers"))
                .hasSizeGreaterThan(100)
                .startsWith("30-39")
                .allMatch(line -> line.matches("[0-9A-F]+(-[0-9A-F]+)?"));
    }

    @Test
    void aTableThatIsMissingIsNamed() {
        assertThatThrownBy(() -> UnicodeTable.lines("no-such")).hasMessageContaining("no-such.txt");
    }

    private static void check(CodePointSet set, String category, String members, String others) {
        assertThat(members.codePoints()).allMatch(set::contains);
        assertThat(others.codePoints()).noneMatch(set::contains);
        Predicate<String> known = Pattern.compile(category).asMatchPredicate();
        assertThat(IntStream.rangeClosed(0, LAST).filter(c -> known.test(Character.toString(c))))
                .isNotEmpty()
                .allMatch(set::contains);
    }
}
