package dev.amts.cli.bleu.arguments;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Completes the names of long options of which only the start was given, as Python's argparse does. picocli's own way
 * takes words of a name for its start as well, and fails on an argument {@code -}.
 */
public final class Abbreviations implements IParameterPreprocessor {
    private static final String END_OF_OPTIONS = "--";

    @Override
    public boolean preprocess(
            Stack<String> arguments, CommandSpec command, @Nullable ArgSpec none, Map<String, Object> info) {
        // The next argument is the last element.
        for (int i = arguments.size() - 1; i >= 0 && !arguments.get(i).equals(END_OF_OPTIONS); i--) {
            if (arguments.get(i).startsWith("--")) {
                arguments.set(i, completed(arguments.get(i), command));
            }
        }
        return false;
    }

    private static String completed(String argument, CommandSpec command) {
        int end = argument.indexOf('=');
        String name = end < 0 ? argument : argument.substring(0, end);
        if (command.optionsMap().containsKey(name)) {
            return argument;
        }
        List<String> names = command.optionsMap().keySet().stream()
                .filter(candidate -> candidate.startsWith(name))
                .sorted()
                .toList();
        if (names.size() > 1) {
            throw new ParameterException(
                    command.commandLine(), name + " may be " + String.join(" or ", names) + ": write one of them");
        }
        return names.isEmpty() ? argument : names.get(0) + argument.substring(name.length());
    }
}
