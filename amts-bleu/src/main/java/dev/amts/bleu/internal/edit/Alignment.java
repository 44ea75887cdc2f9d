package dev.amts.bleu.internal.edit;

/**
 * What the cheapest edits say of two sequences: which hypothesis word stands where a reference word does, and which
 * words are wrong. Immutable.
 */
final class Alignment {
    private final int[] hypothesisAt;
    private final int[] hypothesisErrorsBefore;
    private final int[] referenceErrorsBefore;

    Alignment(EditMatrix matrix, int hypothesisLength, int referenceLength) {
        hypothesisAt = new int[referenceLength];
        hypothesisErrorsBefore = new int[hypothesisLength + 1];
        referenceErrorsBefore = new int[referenceLength + 1];
        int i = hypothesisLength;
        int j = referenceLength;
        while (i > 0 || j > 0) {
            byte operation = matrix.operation(i, j);
            int error = operation == EditMatrix.KEEP ? 0 : 1;
            if (operation != EditMatrix.INSERT) {
                hypothesisErrorsBefore[i] = error;
            }
            if (operation != EditMatrix.DELETE) {
                // A word that the hypothesis lacks is aligned to the word before the gap.
                hypothesisAt[j - 1] = i - 1;
                referenceErrorsBefore[j] = error;
            }
            i -= operation == EditMatrix.INSERT ? 0 : 1;
            j -= operation == EditMatrix.DELETE ? 0 : 1;
        }
        accumulate(hypothesisErrorsBefore);
        accumulate(referenceErrorsBefore);
    }

    /** Position of the hypothesis word that a reference word is aligned to; −1 before the first. */
    int hypothesisAt(int referencePosition) {
        return hypothesisAt[referencePosition];
    }

    boolean isHypothesisRight(int start, int length) {
        return hypothesisErrorsBefore[start + length] == hypothesisErrorsBefore[start];
    }

    boolean isReferenceMatched(int start, int length) {
        return referenceErrorsBefore[start + length] == referenceErrorsBefore[start];
    }

    private static void accumulate(int[] errors) {
        for (int i = 1; i < errors.length; i++) {
            errors[i] += errors[i - 1];
        }
    }
}
