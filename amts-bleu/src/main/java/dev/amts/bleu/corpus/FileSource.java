package dev.amts.bleu.corpus;

import dev.amts.bleu.internal.count.SegmentBlock;
import dev.amts.bleu.internal.count.SegmentCounter;
import dev.amts.bleu.internal.count.SegmentSource;
import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.io.LineReader;
import dev.amts.bleu.internal.scan.MalformedTextException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Segments from files, a line each. */
final class FileSource implements SegmentSource {
    private final LineReader hypotheses;
    private final List<LineReader> references;
    private long position;

    FileSource(LineReader hypotheses, List<LineReader> references) {
        this.hypotheses = hypotheses;
        this.references = references;
    }

    @Override
    public SegmentBlock newBlock() {
        return new FileBlock();
    }

    @Override
    public void close() throws IOException {
        hypotheses.close();
        for (LineReader reference : references) {
            reference.close();
        }
    }

    private synchronized void fill(FileBlock block) throws IOException {
        block.first = position;
        int lines = hypotheses.next(block.hyps);
        for (int r = 0; r < block.refs.length; r++) {
            LineReader reference = references.get(r);
            int present = reference.next(block.refs[r], Math.max(1, lines));
            if (present < lines) {
                throw new UnequalLengthsException(reference.name(), position + present, hypotheses.name());
            }
            if (present > lines) {
                throw new UnequalLengthsException(hypotheses.name(), position, reference.name());
            }
        }
        position += lines;
    }

    private final class FileBlock implements SegmentBlock {
        final LineBlock hyps = new LineBlock();
        final LineBlock[] refs = new LineBlock[references.size()];
        long first;

        FileBlock() {
            Arrays.setAll(refs, r -> new LineBlock());
        }

        @Override
        public boolean fill() throws IOException {
            FileSource.this.fill(this);
            return hyps.size() > 0;
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
            return refs.length;
        }

        @Override
        public void count(int segment, SegmentCounter counter, long[] sums) {
            try {
                counter.count(hyps, refs, segment, sums);
            } catch (MalformedTextException e) {
                throw new ScoringException(
                        "Line " + (first + segment + 1) + " of " + malformed(segment) + " is " + e.getMessage()
                                + ". Convert the file, or name its encoding.",
                        e);
            }
        }

        /** The first file whose line is not UTF-8. */
        private String malformed(int segment) {
            try {
                hyps.text(segment);
            } catch (MalformedTextException e) {
                return hypotheses.name();
            }
            int r = 0;
            try {
                while (r < refs.length - 1) {
                    refs[r].text(segment);
                    r++;
                }
            } catch (MalformedTextException e) {
                return references.get(r).name();
            }
            return references.get(r).name();
        }
    }
}
