package dev.amts.core.sync.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A run of text that two versions share, or that only one of them has. Immutable.
 *
 * @param kind which of them has it
 * @param text the characters
 */
public record Change(Kind kind, String text) {
    /** Which version a run belongs to. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** What became of a text, word by word: the runs that are not inserted are the old text, those not deleted the new. */
    public static List<Change> between(String old, String now) {
        List<String> before = Tokens.all(old);
        List<String> after = Tokens.all(now);
        int[] oldOf = CommonSequence.match(before, after, token -> token.isBlank() ? 1 : 2 * token.length());
        List<Change> out = new ArrayList<>();
        int from = 0;
        for (int j = 0; j < after.size(); j++) {
            if (oldOf[j] < 0) {
                add(out, Kind.INSERTED, after.get(j));
            } else {
                from = deleted(out, before, from, oldOf[j]) + 1;
                add(out, Kind.SAME, after.get(j));
            }
        }
        deleted(out, before, from, before.size());
        return List.copyOf(out);
    }

    private static int deleted(List<Change> out, List<String> before, int start, int end) {
        for (int i = start; i < end; i++) {
            add(out, Kind.DELETED, before.get(i));
        }
        return end;
    }

    private static void add(List<Change> out, Kind kind, String text) {
        int last = out.size() - 1;
        if (last >= 0 && out.get(last).kind() == kind) {
            out.set(last, new Change(kind, out.get(last).text() + text));
        } else {
            out.add(new Change(kind, text));
        }
    }
}
