package dev.amts.core.align;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.core.align.internal.text.Knowledge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which units of one language translate which of another, with expected counts, as {@link LexicalAligner} induces them
 * from the documents that it aligns. Units are characters of scripts without spaces, stems of four letters, and n-grams of
 * those. It can be written, read by people, and given to the aligner of the next document. Immutable and thread-safe.
 *
 * <p>The file is text: a line {@code amts-lexicon 1 en zh}, its parts divided by tabs, then a line for each pair of units,
 * {@code >} for a target unit given a source unit or {@code <} for a source unit given a target unit, the given unit, the
 * other, and the count, divided by tabs.
 */
public final class Lexicon {
    private static final String HEADER = "amts-lexicon";
    private static final String VERSION = "1";
    private static final int LONGEST_LINE = 10_000;

    private final Language source;
    private final Language target;
    private final Knowledge knowledge;

    Lexicon(Language source, Language target, Knowledge knowledge) {
        this.source = Objects.requireNonNull(source);
        this.target = Objects.requireNonNull(target);
        this.knowledge = Objects.requireNonNull(knowledge);
    }

    /**
     * A pair of units. Immutable.
     *
     * @param given the unit that is translated
     * @param unit a translation of it
     * @param count how often that is expected to have been seen
     * @param probability the share of this translation in all of the unit's
     */
    public record Entry(String given, String unit, double count, double probability) {}

    public Language source() {
        return source;
    }

    public Language target() {
        return target;
    }

    /** How many pairs of units there are, of both directions. */
    public int size() {
        return size(knowledge.targetGivenSource()) + size(knowledge.sourceGivenTarget());
    }

    private static int size(Map<String, Map<String, Float>> counts) {
        return counts.values().stream().mapToInt(Map::size).sum();
    }

    /** What a source unit is translated with, the likeliest first. */
    public List<Entry> translations(String sourceUnit) {
        return entries(knowledge.targetGivenSource(), sourceUnit);
    }

    /** What a target unit translates, the likeliest first. */
    public List<Entry> origins(String targetUnit) {
        return entries(knowledge.sourceGivenTarget(), targetUnit);
    }

    private static List<Entry> entries(Map<String, Map<String, Float>> counts, String given) {
        Map<String, Float> units = counts.getOrDefault(given, Map.of());
        double sum = units.values().stream().mapToDouble(Float::doubleValue).sum();
        return units.entrySet().stream()
                .map(unit -> new Entry(given, unit.getKey(), unit.getValue(), unit.getValue() / sum))
                .sorted(Comparator.comparingDouble(Entry::count).reversed().thenComparing(Entry::unit))
                .toList();
    }

    /** The same lexicon with source and target exchanged. */
    public Lexicon swapped() {
        return new Lexicon(target, source, knowledge.swapped());
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Writes it as text; a lexicon that is read back from that is the same, counts rounded to two decimals. */
    public void write(Appendable out) throws IOException {
        out.append(String.join("\t", HEADER, VERSION, source.tag(), target.tag()))
                .append('\n');
        write(out, ">", knowledge.targetGivenSource());
        write(out, "<", knowledge.sourceGivenTarget());
    }

    private static void write(Appendable out, String direction, Map<String, Map<String, Float>> counts)
            throws IOException {
        for (Map.Entry<String, Map<String, Float>> given : new TreeMap<>(counts).entrySet()) {
            for (Map.Entry<String, Float> unit : new TreeMap<>(given.getValue()).entrySet()) {
                String count = String.format(Locale.ROOT, "%.2f", unit.getValue());
                out.append(String.join("\t", direction, given.getKey(), unit.getKey(), count))
                        .append('\n');
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name what to call it in messages
     * @throws InvalidInputException if it is no lexicon; the message names the line
     */
    public static Lexicon read(String name, Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        String header = lines.readLine();
        String[] parts = header == null ? new String[0] : header.split("\t", -1);
        if (parts.length != 4 || !parts[0].equals(HEADER) || !parts[1].equals(VERSION)) {
            throw new InvalidInputException(
                    name + ", line 1: not a lexicon of version " + VERSION + "; write one with --save-lexicon");
        }
        Map<String, Map<String, Float>> targets = new TreeMap<>();
        Map<String, Map<String, Float>> sources = new TreeMap<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            List<String> fields = fields(name, number, line);
            Map<String, Map<String, Float>> into = fields.get(0).equals(">") ? targets : sources;
            into.computeIfAbsent(fields.get(1), given -> new TreeMap<>())
                    .put(fields.get(2), Float.parseFloat(fields.get(3)));
        }
        return new Lexicon(Language.of(parts[2]), Language.of(parts[3]), new Knowledge(targets, sources, List.of()));
    }

    private static List<String> fields(String name, int number, String line) {
        List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
        boolean wellFormed = line.length() <= LONGEST_LINE
                && fields.size() == 4
                && (fields.get(0).equals(">") || fields.get(0).equals("<"))
                && !fields.get(1).isEmpty()
                && !fields.get(2).isEmpty()
                && fields.get(3).matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
        if (!wellFormed) {
            throw new InvalidInputException(name + ", line " + number
                    + ": not \">\" or \"<\", two units and a count, divided by tabs; write the lexicon anew");
        }
        return fields;
    }
}
