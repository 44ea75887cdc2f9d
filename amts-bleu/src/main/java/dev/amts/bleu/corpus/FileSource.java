package dev.amts.bleu.corpus;

import dev.amts.bleu.internal.count.SegmentBlock;
import dev.amts.bleu.internal.count.SegmentCounter;
import dev.amts.bleu.internal.count.SegmentSource;
import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.io.LineReader;
import dev.amts.bleu.internal.scan.MalformedTextException;
import java.io.IOException;
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
            for (int r = 0; r < refs.length; r++) {
                refs[r] = new LineBlock();
            }
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
        public void count(int from, int to, SegmentCounter counter, long[] sums) {
            try {
                counter.count(hyps, refs, from, to, sums);
            } catch (MalformedTextException e) {
                throw malformed(from, to, e);
            }
        }

        /** Says which line of which file was the first that is not UTF-8. */
        private ScoringException malformed(int from, int to, MalformedTextException thrown) {
            for (int line = from; line < to; line++) {
                for (int file = 0; file <= refs.length; file++) {
                    try {
                        (file == 0 ? hyps : refs[file - 1]).text(line);
                    } catch (MalformedTextException e) {
                        String name = (file == 0 ? hypotheses : references.get(file - 1)).name();
                        return new ScoringException(
                                "Line " + (first + line + 1) + " of " + name + " is " + e.getMessage()
                                        + ". Convert the file, or name its encoding.",
                                e);
                    }
                }
            }
            throw thrown;
        }
    }
}
