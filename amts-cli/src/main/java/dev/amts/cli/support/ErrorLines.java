package dev.amts.cli.support;

import dev.amts.api.CancelledException;
import dev.amts.api.ConfigurationException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a user in one line what went wrong; with {@code --debug} the stack trace as well. */
public final class ErrorLines implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String DEBUG = "amts.debug";

    /** Whether a stack trace follows the line. A system property, so that it holds before any command is made. */
    public static void showStackTraces(boolean on) {
        System.setProperty(DEBUG, Boolean.toString(on));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ParameterException usage) {
            return handleParseException(
                    usage,
                    parsed == null ? new String[0] : parsed.originalArgs().toArray(String[]::new));
        }
        report(command, message(failure), failure);
        return failure instanceof ConfigurationException ? 2 : 1;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        report(
                command,
                message(failure) + meant(failure) + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help",
                failure);
        return 2;
    }

    private static String meant(ParameterException failure) {
        List<String> likes =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return likes.isEmpty() ? "" : "; did you mean " + String.join(" or ", likes) + "?";
    }

    private static void report(CommandLine command, String message, Throwable failure) {
        PrintWriter err = command.getErr();
        command.getOut().flush();
        err.println("amts: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        if (Boolean.getBoolean(DEBUG)) {
            failure.printStackTrace(err);
        }
        err.flush();
    }

    private static String message(Throwable failure) {
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return message(wrapped.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file; check the path";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied; check the permissions";
        }
        if (failure instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + ": exists and is not a folder; choose another name";
        }
        if (failure instanceof FileSystemException other) {
            return other.getFile() + ": "
                    + (other.getReason() == null ? "cannot be read or written" : other.getReason());
        }
        if (failure instanceof CancelledException) {
            return String.valueOf(failure.getMessage());
        }
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? "unexpected " + failure.getClass().getSimpleName() + "; run again with --debug and report it"
                : message;
    }
}
