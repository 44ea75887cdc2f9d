package dev.amts.bleu.internal.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream of lines in blocks. Only a line feed ends a line, as in Python's {@code open(newline="\n")}; a
 * carriage return before it is white space at the line's end. For one thread at a time.
 */
public final class LineReader implements Closeable {
    /** The longest line accepted, in bytes. */
    public static final int LONGEST_LINE = 1 << 24;

    private static final int LINES_PER_BLOCK = 256;
    private static final int BYTES_PER_BLOCK = 1 << 18;
    private static final int BUFFERED = 1 << 16;

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFERED + 2 * Long.BYTES];
    private int from;
    private int to;
    private long linesBefore;

    /**
     * A reader of the stream, which it closes.
     *
     * @param name what an error message calls the stream
     */
    public LineReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** What an error message calls the stream. */
    public String name() {
        return name;
    }

    /** Replaces the block by the next lines: as many as {@link #next(LineBlock, int)} sees fit. */
    public int next(LineBlock block) throws IOException {
        return next(block, LINES_PER_BLOCK, BYTES_PER_BLOCK);
    }

    /**
     * Replaces the block by so many lines, or by those that are left.
     *
     * @return how many lines
     */
    public int next(LineBlock block, int lines) throws IOException {
        return next(block, lines, Long.MAX_VALUE);
    }

    private int next(LineBlock block, int lines, long bytes) throws IOException {
        block.clear();
        // A block of enough bytes still ends with a whole line.
        while (block.size() < lines && (block.length() < bytes || block.openLength() > 0)) {
            if (from == to && !fill()) {
                if (block.openLength() > 0) {
                    block.endLine();
                }
                break;
            }
            int line = block.size();
            from = block.append(buffer, from, to, block.length() < bytes ? lines : line + 1);
            if ((line < block.size() ? block.end(line) - block.start(line) : block.openLength()) > LONGEST_LINE) {
                throw new IOException(name + ", line " + (linesBefore + line + 1) + " is longer than " + LONGEST_LINE
                        + " bytes. Is this a text file with one segment a line?");
            }
        }
        linesBefore += block.size();
        return block.size();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, BUFFERED));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
