package dev.amts.bleu.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditMatrixTest {
    private final Random random = new Random(11);
    private final EditMatrix matrix = new EditMatrix();

    /** Where the beam leaves nothing out, it is Levenshtein's distance. */
    @Test
    void isLevenshteinsDistance() {
        for (int round = 0; round < 500; round++) {
            int[] hypothesis = words(random.nextInt(20), 4);
            int[] reference = words(random.nextInt(20), 4);
            matrix.reset(hypothesis, reference);
            assertThat(matrix.distance()).isEqualTo(levenshtein(hypothesis, reference));
        }
    }

    /** Long texts of which the beam leaves much out, too. */
    @ParameterizedTest
    @CsvSource({"8,8,2", "30,25,4", "90,60,5", "60,90,20", "3,200,3", "200,3,3"})
    void wordsInAnotherOrderAreAsFarAsThoseOfANewMatrix(int hypothesisLength, int referenceLength, int vocabulary) {
        for (int round = 0; round < 60; round++) {
            int[] hypothesis = words(hypothesisLength, vocabulary);
            int[] reference = words(referenceLength, vocabulary);
            matrix.reset(hypothesis, reference);
            int from = random.nextInt(hypothesisLength);
            int to = from + 1 + random.nextInt(hypothesisLength - from);
            int[] rearranged = hypothesis.clone();
            Arrays.sort(rearranged, from, to);
            EditMatrix other = new EditMatrix();
            other.reset(rearranged, reference);
            assertThat(matrix.distanceOf(rearranged, from, to)).isEqualTo(other.distance());
            matrix.rearrange(rearranged, from);
            assertThat(matrix.distance()).isEqualTo(other.distance());
            assertThat(path(matrix, hypothesisLength, referenceLength))
                    .isEqualTo(path(other, hypothesisLength, referenceLength));
        }
    }

    /** The cells within 25 of the pseudo-diagonal; more where a row is more than two such widths from the next. */
    @ParameterizedTest
    @CsvSource({
        "100,100,1,0,26",
        "100,100,26,1,51",
        "100,100,50,25,75",
        "100,100,90,65,101",
        "100,100,100,75,101",
        "100,50,60,5,51",
        "100,50,99,24,51",
        "2,200,1,25,175",
        "2,200,2,125,201",
        "4,202,1,0,101",
        "4,200,1,25,75",
        "0,5,0,0,6"
    })
    void beam(int hypothesisLength, int referenceLength, int row, int first, int end) {
        Beam beam = new Beam(hypothesisLength, referenceLength);
        assertThat(beam.first(row)).isEqualTo(first);
        assertThat(beam.end(row)).isEqualTo(end);
    }

    private static String path(EditMatrix matrix, int hypothesisLength, int referenceLength) {
        StringBuilder path = new StringBuilder();
        int i = hypothesisLength;
        int j = referenceLength;
        while (i > 0 || j > 0) {
            byte operation = matrix.operation(i, j);
            path.append(operation);
            i -= operation == EditMatrix.INSERT ? 0 : 1;
            j -= operation == EditMatrix.DELETE ? 0 : 1;
        }
        return path.toString();
    }

    private int[] words(int length, int vocabulary) {
        return random.ints(length, 0, vocabulary).toArray();
    }

    private static int levenshtein(int[] one, int[] other) {
        int[][] costs = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                } else {
                    int substituted = costs[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                    costs[i][j] = Math.min(substituted, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
                }
            }
        }
        return costs[one.length][other.length];
    }
}
