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

    /**
     * What became of a text, word by word: the runs that are not inserted are the old text, those not deleted the new.
     * What was deleted stands before what was inserted in its place; changed words with nothing but space between them are
     * one change.
     */
    public static List<Change> between(String old, String now) {
        List<String> before = Tokens.all(old);
        List<String> after = Tokens.all(now);
        int[] oldOf = CommonSequence.match(before, after, token -> token.isBlank() ? 1 : 2 * token.length());
        Runs runs = new Runs();
        int from = 0;
        for (int j = 0; j < after.size(); j++) {
            if (oldOf[j] < 0) {
                runs.changed("", after.get(j));
            } else {
                from = deleted(runs, before, from, oldOf[j]) + 1;
                runs.same(after.get(j));
            }
        }
        deleted(runs, before, from, before.size());
        return runs.end();
    }

    private static int deleted(Runs runs, List<String> before, int start, int end) {
        for (int i = start; i < end; i++) {
            runs.changed(before.get(i), "");
        }
        return end;
    }

    /** Collects tokens into runs. Not thread-safe. */
    private static final class Runs {
        private final List<Change> out = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        /** Space after a change, of which the next token tells whether it is part of it. */
        private final StringBuilder space = new StringBuilder();

        void changed(String before, String after) {
            add(Kind.SAME, same);
            deleted.append(space).append(before);
            inserted.append(space).append(after);
            space.setLength(0);
        }

        void same(String token) {
            boolean open = !deleted.isEmpty() || !inserted.isEmpty();
            if (open && token.isBlank()) {
                space.append(token);
                return;
            }
            add(Kind.DELETED, deleted);
            add(Kind.INSERTED, inserted);
            same.append(space).append(token);
            space.setLength(0);
        }

        private void add(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                out.add(new Change(kind, text.toString()));
                text.setLength(0);
            }
        }

        List<Change> end() {
            add(Kind.SAME, same);
            add(Kind.DELETED, deleted);
            add(Kind.INSERTED, inserted);
            add(Kind.SAME, space);
            return List.copyOf(out);
        }
    }
}
