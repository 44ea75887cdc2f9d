package dev.amts.core.engine.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last that a program wrote to its standard error. Thread-safe. */
final class BoundedTail {
    private static final int SIZE = 2000;

    private final byte[] ring = new byte[SIZE];
    private long written;

    /** Reads to the end, so that the program never waits for a reader. */
    void drain(InputStream in) {
        byte[] buffer = new byte[4096];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                add(buffer, count);
            }
        } catch (IOException e) {
            // The process is gone; what it said before is what there is.
            add(new byte[0], 0);
        }
    }

    private synchronized void add(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (written++ % SIZE)] = bytes[i];
        }
    }

    /** One line for a message; empty if the program said nothing. */
    synchronized String text() {
        int length = (int) Math.min(written, SIZE);
        byte[] tail = new byte[length];
        for (int i = 0; i < length; i++) {
            tail[i] = ring[(int) ((written - length + i) % SIZE)];
        }
        return new String(tail, StandardCharsets.UTF_8).strip().replaceAll("\\s*\\R\\s*", " | ");
    }
}
