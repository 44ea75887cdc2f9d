package dev.amts.api.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Which codes of a text are the two ends of a properly nested pair. Immutable. */
final class CodePairs {
    private final int[] partner;

    private CodePairs(int[] partner) {
        this.partner = partner;
    }

    static CodePairs of(List<InlineCode> codes) {
        int[] partner = new int[codes.size()];
        Arrays.fill(partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partner.length; i++) {
            InlineCode code = codes.get(i);
            if (code.role() == InlineCode.Role.OPENING) {
                open.push(i);
            } else if (code.role() == InlineCode.Role.CLOSING && isInnermost(codes, open, code)) {
                int opening = open.pop();
                partner[opening] = i;
                partner[i] = opening;
            }
        }
        return new CodePairs(partner);
    }

    /** Whether the code at an index is one end of a pair; otherwise it stands alone, whatever its role. */
    boolean isPaired(int index) {
        return partner[index] >= 0;
    }

    /** The index that stands for a code in an encoding: that of the opening code of a pair, else its own. */
    int key(int index) {
        return partner[index] < 0 ? index : Math.min(index, partner[index]);
    }

    /** The other end of a pair. */
    int partner(int index) {
        return partner[index];
    }

    private static boolean isInnermost(List<InlineCode> codes, Deque<Integer> open, InlineCode closing) {
        return !open.isEmpty() && codes.get(open.peek()).id().equals(closing.id());
    }
}
