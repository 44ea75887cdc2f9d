package dev.amts.core.sync.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.core.sync.merge.RawMerge.Outcome;
import dev.amts.core.sync.merge.RawMerge.Result;
import org.junit.jupiter.api.Test;

class RawMergeTest {
    private static final String OLD = "# Sum of both\nx = a + b\nprint(x)";
    private static final String TRANSLATED = "# 两者之和\nx = a + b\nprint(x)";

    @Test
    void keepsTheTranslationWhereTheSourceIsUnchanged() {
        assertThat(RawMerge.merge(OLD, TRANSLATED, OLD)).isEqualTo(new Result(TRANSLATED, Outcome.KEPT));
    }

    @Test
    void takesTheNewSourceWhereTheTranslationHeldTheOldOne() {
        String now = "x = a * b";
        assertThat(RawMerge.merge(OLD, OLD, now)).isEqualTo(new Result(now, Outcome.SOURCE));
    }

    @Test
    void carriesATranslatedCommentOverAChangeInTheLineBelow() {
        Result result = RawMerge.merge(OLD, TRANSLATED, "# Sum of both\nx = a + b + c\nprint(x)");
        assertThat(result).isEqualTo(new Result("# 两者之和\nx = a + b + c\nprint(x)", Outcome.MERGED));
    }

    @Test
    void carriesACommentOverAtTheEndOfAChangedLine() {
        Result result = RawMerge.merge("x = f(a)  # the rate", "x = f(a)  # 速率", "x = g(a)  # the rate");
        assertThat(result).isEqualTo(new Result("x = g(a)  # 速率", Outcome.MERGED));
    }

    @Test
    void keepsTextInAFormula() {
        Result result = RawMerge.merge("$$x \\text{ if } y$$", "$$x \\text{ 若 } y$$", "$$x \\text{ if } y^2$$");
        assertThat(result).isEqualTo(new Result("$$x \\text{ 若 } y^2$$", Outcome.MERGED));
    }

    @Test
    void removesALineBesideATranslatedOne() {
        Result result = RawMerge.merge("# one\na()\nb()", "# 一\na()\nb()", "# one\nb()");
        assertThat(result.text()).isEqualTo("# 一\nb()");
    }

    @Test
    void marksWhatBothChanged() {
        Result result = RawMerge.merge("x = 1", "x = 2", "x = 3");
        assertThat(result.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(result.text()).isEqualTo("<<<<<<< translation\nx = 2\n=======\nx = 3\n>>>>>>> new source");
    }
}
