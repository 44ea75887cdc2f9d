package dev.amts.cli.bleu.input;

import dev.amts.bleu.corpus.Corpus;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The systems and the references, read whole. */
public record Streams(List<NamedSystem> systems, List<List<String>> references) {
    private static final String BASELINE = "Baseline";
    private static final String MARK_OF_INPUT = "-";

    /** Reads the references first, as sacreBLEU does. */
    public static Streams read(
            List<String> referenceFiles,
            int fields,
            @Nullable List<String> systemFiles,
            boolean paired,
            TextEncoding encoding,
            InputStream standardInput) {
        requireInputOnce(referenceFiles, systemFiles);
        Function<String, List<String>> lines = file -> file.equals(MARK_OF_INPUT)
                ? new SegmentFile(SegmentFile.STANDARD_INPUT, encoding).lines(standardInput)
                : new SegmentFile(file, encoding).lines();
        List<List<String>> references = references(referenceFiles, fields, lines);
        List<NamedSystem> systems = systemFiles == null
                ? fromInput(new SegmentFile(SegmentFile.STANDARD_INPUT, encoding).linesOfInput(standardInput), paired)
                : fromFiles(systemFiles, paired, lines);
        return new Streams(systems, references);
    }

    private static void requireInputOnce(List<String> referenceFiles, @Nullable List<String> systemFiles) {
        int times = Collections.frequency(referenceFiles, MARK_OF_INPUT)
                + (systemFiles == null ? 1 : Collections.frequency(systemFiles, MARK_OF_INPUT));
        if (times > 1) {
            throw new Refusal("Standard input can be read only once: name a file for all but one of the texts.");
        }
    }

    /** The corpus that a system's hypotheses make with the references. */
    public Corpus corpus(NamedSystem system) {
        int expected = system.hypotheses().size();
        for (List<String> stream : references) {
            if (stream.size() != expected) {
                throw new Refusal("System and reference streams have different lengths: " + system.name() + " has "
                        + expected + " lines, a reference " + stream.size()
                        + ". Each line must be the translation of the same line.");
            }
        }
        if (expected == 0) {
            throw new Refusal(system.name() + " has no lines: there is nothing to score.");
        }
        return Corpus.of(system.hypotheses(), references);
    }

    private static List<List<String>> references(List<String> files, int fields, Function<String, List<String>> read) {
        List<List<String>> streams = new ArrayList<>();
        if (fields == 1) {
            files.forEach(file -> streams.add(read.apply(file)));
            return streams;
        }
        for (int i = 0; i < fields; i++) {
            streams.add(new ArrayList<>());
        }
        List<String> lines = read.apply(files.get(0));
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = Lines.fields(lines.get(i), fields);
            if (parts.size() != fields) {
                throw new Refusal(
                        files.get(0) + ", line " + (i + 1) + ": expected " + fields + " fields between tabs, but found "
                                + parts.size() + ".",
                        Refusal.WRONG_FIELDS);
            }
            for (int j = 0; j < fields; j++) {
                streams.get(j).add(parts.get(j));
            }
        }
        return streams;
    }

    private static List<NamedSystem> fromFiles(
            List<String> files, boolean paired, Function<String, List<String>> read) {
        Set<String> names = new LinkedHashSet<>();
        List<NamedSystem> systems = new ArrayList<>();
        for (String file : files) {
            if (!names.add(file)) {
                if (paired && file.equals(files.get(0))) {
                    continue;
                }
                throw new Refusal("'" + file + "' already names a system: give each system a file of its own.");
            }
            String name = paired && systems.isEmpty() ? BASELINE + ": " + file : file;
            systems.add(new NamedSystem(name, read.apply(file)));
        }
        return systems;
    }

    /** Systems side by side, separated by tabs; the first line says how many. */
    private static List<NamedSystem> fromInput(List<String> lines, boolean paired) {
        List<String> all = lines.isEmpty() ? List.of("") : lines;
        int count = Lines.fields(all.get(0), Integer.MAX_VALUE).size();
        List<NamedSystem> systems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = paired ? (i == 0 ? BASELINE : "System " + i) : "System " + (i + 1);
            systems.add(new NamedSystem(name, new ArrayList<>(all.size())));
        }
        for (int i = 0; i < all.size(); i++) {
            List<String> fields = Lines.fields(all.get(i), Integer.MAX_VALUE);
            if (fields.size() != count) {
                throw new Refusal(
                        "Standard input, line " + (i + 1) + ": " + fields.size()
                                + " fields between tabs, but the first " + "line has " + count + ".",
                        Refusal.WRONG_FIELDS);
            }
            for (int j = 0; j < count; j++) {
                systems.get(j).hypotheses().add(i == 0 ? fields.get(j) : Lines.stripEnd(fields.get(j)));
            }
        }
        return systems;
    }
}
