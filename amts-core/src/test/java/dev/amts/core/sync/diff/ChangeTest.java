package dev.amts.core.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.core.sync.diff.Change.Kind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void showsWhatWasDeletedBeforeWhatCameInItsPlace() {
        assertThat(Change.between("We like the first layer.", "We like this very layer."))
                .containsExactly(
                        new Change(Kind.SAME, "We like "),
                        new Change(Kind.DELETED, "the first"),
                        new Change(Kind.INSERTED, "this very"),
                        new Change(Kind.SAME, " layer."));
    }

    @Property(tries = 500)
    void holdsBothTexts(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String other) {
        String before = one.replace('c', ' ');
        String after = other.replace('c', ' ');
        List<Change> changes = Change.between(before, after);
        assertThat(without(changes, Kind.INSERTED)).isEqualTo(before);
        assertThat(without(changes, Kind.DELETED)).isEqualTo(after);
    }

    private static String without(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() != kind)
                .map(Change::text)
                .collect(Collectors.joining());
    }
}
