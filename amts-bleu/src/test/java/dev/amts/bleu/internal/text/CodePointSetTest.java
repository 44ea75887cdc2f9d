package dev.amts.bleu.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointSetTest {
    private static final List<Integer> MEMBERS = List.of(0x41, 0x42, 0x43, 0x45, 0x1F600, 0x1F601);

    static Stream<CodePointSet> sets() {
        return Stream.of(
                CodePointSet.ofRanges(0x41, 0x43, 0x45, 0x45, 0x1F600, 0x1F601),
                CodePointSet.parse(List.of("41-43", "45", "1F600-1F601")));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void containsItsMembersAlone(CodePointSet set) {
        for (int c = 0; c <= 0x20000; c++) {
            assertThat(set.contains(c)).isEqualTo(MEMBERS.contains(c));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void knowsItsRanges(CodePointSet set) {
        assertThat(set.ranges()).isEqualTo(3);
        assertThat(set.first(0)).isEqualTo(0x41);
        assertThat(set.last(0)).isEqualTo(0x43);
        assertThat(set.first(1)).isEqualTo(0x45);
        assertThat(set.last(1)).isEqualTo(0x45);
        assertThat(set.first(2)).isEqualTo(0x1F600);
        assertThat(set.last(2)).isEqualTo(0x1F601);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void tellsItsMembersInOrder(CodePointSet set) {
        List<Integer> told = new ArrayList<>();
        set.forEach(told::add);
        assertThat(told).isEqualTo(MEMBERS);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isTheInsideOfACharacterClass(CodePointSet set) {
        Pattern pattern = Pattern.compile("[" + set.characterClass() + "]");
        for (int c = 0; c <= 0x20000; c++) {
            assertThat(pattern.matcher(Character.toString(c)).matches()).isEqualTo(MEMBERS.contains(c));
        }
    }
}
