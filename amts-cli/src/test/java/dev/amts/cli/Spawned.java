package dev.amts.cli;

import dev.amts.aws.emulator.AmazonEmulator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command in a JVM of its own, against an emulator. */
final class Spawned {
    private final Process process;
    private final Path err;
    private final Path out;

    private Spawned(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Spawned of(Path folder, List<String> jvm, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(jvm);
        command.add("dev.amts.cli.Main");
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("AWS_ACCESS_KEY_ID", "emulator");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "emulator");
        builder.environment().put("AMTS_STDERR_TERMINAL", "1");
        return new Spawned(builder.start(), out, err);
    }

    /** The start of a command line that runs this class path. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath());
    }

    /** Absolute, for the command runs in a folder of its own. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Options that lead a command to an emulator. */
    static List<String> options(AmazonEmulator amazon) {
        return List.of(
                "--region",
                AmazonEmulator.REGION.id(),
                "--endpoint-url",
                amazon.endpoint().toString(),
                "--poll-interval",
                "50ms");
    }

    /** Waits for the end; the exit status. */
    int await() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the command did not end");
        }
        return process.exitValue();
    }

    /** Something that becomes true while a command runs. */
    @FunctionalInterface
    interface Condition {
        boolean isTrue() throws IOException;
    }

    /** Waits until something is true, or the command ends; a minute at most. */
    void awaitUntil(Condition condition) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (process.isAlive() && !condition.isTrue()) {
            if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(1)) {
                process.destroyForcibly();
                throw new IllegalStateException("what was waited for did not become true");
            }
            Thread.sleep(1);
        }
    }

    /** Ends it as kill -9 does, unless it has ended before; whether it had not. */
    boolean killAfter(long milliseconds) throws InterruptedException {
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        process.waitFor();
        return !ended;
    }

    /** Asks it to end, as Ctrl-C does, once it has said something. */
    void endOnce(String said) throws IOException, InterruptedException {
        for (int look = 0; look < 1200 && process.isAlive() && !out().contains(said); look++) {
            Thread.sleep(50);
        }
        process.destroy();
        process.waitFor();
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }
}
