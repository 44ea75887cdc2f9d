package dev.amts.core.engine.command;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A program and its arguments. Immutable and thread-safe. There is no shell: no variables, no wildcards, no pipes.
 *
 * @param words the program first; {@code {source}} and {@code {target}} in a word stand for the languages
 */
record CommandLine(List<String> words) {
    CommandLine {
        words = List.copyOf(words);
        if (words.isEmpty() || words.get(0).isBlank()) {
            throw new ConfigurationException(
                    "there is no program in it: give one, as in exec=\"translate {source} {target}\"");
        }
    }

    /**
     * Splits a line at white space. Single quotes keep what is between them as it is; between double quotes and outside, a
     * backslash takes the next character as it is.
     *
     * @throws ConfigurationException if a quote is not closed, a backslash stands at the end, or there is no word
     */
    static CommandLine parse(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                if (++i == line.length()) {
                    throw new ConfigurationException("a backslash stands at the end of the command: " + line);
                }
                word.append(line.charAt(i));
                inWord = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != 0) {
            throw new ConfigurationException("a " + quote + " is not closed in the command: " + line);
        }
        if (inWord) {
            words.add(word.toString());
        }
        return new CommandLine(words);
    }

    /** The words for a language pair. */
    List<String> forLanguages(Language source, Language target) {
        return words.stream()
                .map(word -> word.replace("{source}", source.tag()).replace("{target}", target.tag()))
                .toList();
    }

    /** The program's name alone: arguments may hold a secret. */
    String program() {
        return words.get(0);
    }
}
