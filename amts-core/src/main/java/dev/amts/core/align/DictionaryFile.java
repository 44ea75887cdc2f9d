package dev.amts.core.align;

import dev.amts.api.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A dictionary as a text file: a source term and a target term a line, divided by a tab; empty lines and lines that begin
 * with {@code #} are passed over.
 */
public final class DictionaryFile {
    private static final int MOST_TERMS = 2_000_000;

    private DictionaryFile() {}

    /**
     * Reads the pairs of terms.
     *
     * @param name what to call it in messages
     * @throws InvalidInputException if a line has not two terms; the message names it
     */
    public static List<Map.Entry<String, String>> read(String name, Reader in) throws IOException {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length < 2 || fields[0].isBlank() || fields[1].isBlank()) {
                throw new InvalidInputException(
                        name + ", line " + number + ": not a source and a target term divided by a tab");
            }
            if (pairs.size() == MOST_TERMS) {
                throw new InvalidInputException(
                        name + ", line " + number + ": more than " + MOST_TERMS + " terms; give a smaller dictionary");
            }
            pairs.add(Map.entry(fields[0].strip(), fields[1].strip()));
        }
        return List.copyOf(pairs);
    }
}
