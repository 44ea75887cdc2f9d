package dev.amts.bleu.corpus;

import dev.amts.bleu.internal.count.SegmentBlock;
import dev.amts.bleu.internal.count.SegmentCounter;
import dev.amts.bleu.internal.count.SegmentSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Segments from iterators of strings. */
final class TextSource implements SegmentSource {
    private static final int SEGMENTS_PER_BLOCK = 256;

    private final Iterator<? extends @Nullable String> hypotheses;
    private final List<? extends Iterator<? extends @Nullable String>> references;
    private long position;

    TextSource(
            Iterator<? extends @Nullable String> hypotheses,
            List<? extends Iterator<? extends @Nullable String>> references) {
        this.hypotheses = hypotheses;
        this.references = references;
    }

    @Override
    public SegmentBlock newBlock() {
        return new TextBlock();
    }

    @Override
    public void close() {
        // Iterators hold nothing.
    }

    private synchronized void fill(TextBlock block) {
        block.first = position;
        block.hyps.clear();
        block.refs.clear();
        while (block.hyps.size() < SEGMENTS_PER_BLOCK && hypotheses.hasNext()) {
            block.hyps.add(hypothesis());
            block.refs.add(references());
            position++;
        }
        if (block.hyps.isEmpty()) {
            for (int r = 0; r < references.size(); r++) {
                if (references.get(r).hasNext()) {
                    throw new UnequalLengthsException("The hypotheses", position, name(r));
                }
            }
        }
    }

    private String hypothesis() {
        String hypothesis = hypotheses.next();
        if (hypothesis == null) {
            throw new ScoringException(
                    "Hypothesis " + (position + 1) + " is null. A segment that was not translated is an empty string.");
        }
        return hypothesis;
    }

    private List<String> references() {
        List<String> present = new ArrayList<>(references.size());
        for (int r = 0; r < references.size(); r++) {
            Iterator<? extends @Nullable String> stream = references.get(r);
            if (!stream.hasNext()) {
                throw new UnequalLengthsException(name(r), position, "the hypotheses");
            }
            String reference = stream.next();
            if (reference != null) {
                present.add(reference);
            }
        }
        if (present.isEmpty()) {
            throw new ScoringException("Segment " + (position + 1)
                    + " has no reference: all of them are null. Leave the segment out, or give it one.");
        }
        return present;
    }

    private static String name(int reference) {
        return "Reference stream " + (reference + 1);
    }

    private final class TextBlock implements SegmentBlock {
        final List<String> hyps = new ArrayList<>();
        final List<List<String>> refs = new ArrayList<>();
        long first;

        @Override
        public boolean fill() {
            TextSource.this.fill(this);
            return !hyps.isEmpty();
        }

        @Override
        public int size() {
            return hyps.size();
        }

        @Override
        public long first() {
            return first;
        }

        @Override
        public int references(int segment) {
            return refs.get(segment).size();
        }

        @Override
        public void count(int from, int to, SegmentCounter counter, long[] sums) {
            for (int i = from; i < to; i++) {
                counter.count(hyps.get(i), refs.get(i), sums);
            }
        }
    }
}
