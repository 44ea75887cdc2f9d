package dev.amts.cli.bleu.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The words of an option, up to the next option; those of its last occurrence, as in Python's argparse. picocli by itself
 * collects the words of all occurrences, and takes a mistyped option for a word.
 */
public final class Words implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        List<String> words = new ArrayList<>();
        while (!arguments.isEmpty() && !isOption(arguments.peek())) {
            words.add(arguments.pop());
        }
        if (words.isEmpty()) {
            throw new MissingParameterException(command.commandLine(), option, option.paramLabel() + " is missing");
        }
        option.setValue(words);
    }

    private static boolean isOption(String argument) {
        return argument.length() > 1 && argument.startsWith("-");
    }
}
