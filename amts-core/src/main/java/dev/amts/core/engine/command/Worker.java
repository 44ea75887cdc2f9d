package dev.amts.core.engine.command;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One running program with the threads that read from it. For one caller at a time.
 *
 * <p>A thread reads what the program writes into a short queue, so that a program that answers late and one that writes
 * without being asked are both noticed, and neither fills the memory.
 */
final class Worker implements AutoCloseable {
    private static final int LONGEST_OUTPUT = 10_000_000;
    private static final int QUEUE = 64;

    private final String program;
    private final char separator;
    private final Process process;
    private final BoundedTail errors = new BoundedTail();
    private final BlockingQueue<Output> outputs = new ArrayBlockingQueue<>(QUEUE);

    /** Whether more of the program's output was there when the last text that was received had been read. */
    private boolean moreCame;

    /** What came from the program: a text, and whether more was there already; or why there will be none any more. */
    private record Output(Optional<String> text, boolean moreCame, String end) {}

    Worker(List<String> command, char separator) {
        this.program = command.get(0);
        this.separator = separator;
        try {
            this.process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new EngineException(
                    "the program " + program + " cannot be started: " + e.getMessage()
                            + ": check the name, and that it is on the PATH",
                    Recovery.GIVE_UP,
                    e);
        }
        daemon("stderr", () -> errors.drain(process.getErrorStream()));
        daemon("stdout", this::read);
    }

    /** Writes texts; the program may end while they are written. */
    void send(List<String> texts, boolean andClose) throws IOException {
        OutputStream in = process.getOutputStream();
        for (String text : texts) {
            in.write((text + separator).getBytes(StandardCharsets.UTF_8));
        }
        in.flush();
        if (andClose) {
            in.close();
        }
    }

    /** Writes on a thread of its own, for a program may want its output read before it takes more input. */
    void sendAside(List<String> texts, boolean andClose) {
        daemon("stdin", () -> {
            try {
                send(texts, andClose);
            } catch (IOException e) {
                // The program ended early: the missing answer tells the caller, with what the program said.
                process.destroy();
            }
        });
    }

    /**
     * The next text that the program writes, or nothing when it has ended.
     *
     * @param deadline by {@link System#nanoTime()}
     * @throws EngineException if it does not come in time, or is no text
     */
    Optional<String> receive(long deadline) throws InterruptedException {
        Output output = outputs.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (output == null) {
            throw failure("did not answer in time", Recovery.RETRY);
        }
        if (output.text().isEmpty() && !output.end().isEmpty()) {
            throw failure(output.end(), Recovery.GIVE_UP);
        }
        moreCame = output.moreCame();
        return output.text();
    }

    /** Whether the program lives, and has written nothing that nobody asked for. */
    boolean isUsable() {
        return process.isAlive() && !moreCame && outputs.isEmpty();
    }

    /** The status with which the program ended; waits until it has. */
    int status(long deadline) throws InterruptedException {
        if (!process.waitFor(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            throw failure("closed its output and does not end", Recovery.RETRY);
        }
        return process.exitValue();
    }

    /** An exception with what the program said last. */
    EngineException failure(String what, Recovery recovery) {
        String said = errors.text();
        return new EngineException(
                "the program " + program + " " + what + (said.isEmpty() ? "" : "; it said: " + said), recovery);
    }

    /** Ends the program and all that it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, "amts " + program + " " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        String end = "";
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == separator) {
                    outputs.put(new Output(Optional.of(decode(text)), in.available() > 0, ""));
                    text.reset();
                } else if (text.size() >= LONGEST_OUTPUT) {
                    end = "wrote more than " + LONGEST_OUTPUT + " bytes without an end of line";
                    break;
                } else {
                    text.write(next);
                }
            }
            // A last line without its end is a line; after the last zero comes at most a line feed.
            if (text.size() > 0 && end.isEmpty() && separator == '\n') {
                outputs.put(new Output(Optional.of(decode(text)), false, ""));
            }
        } catch (CharacterCodingException e) {
            end = "wrote something that is not UTF-8";
        } catch (IOException e) {
            end = "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        offerEnd(end);
    }

    private void offerEnd(String end) {
        try {
            outputs.put(new Output(Optional.empty(), false, end));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String decode(ByteArrayOutputStream bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
