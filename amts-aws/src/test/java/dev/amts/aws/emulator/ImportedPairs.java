package dev.amts.aws.emulator;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A parallel-data file as the service imports it: one source language, records with an empty text skipped, records with a
 * text over 1,000 bytes failed.
 */
final class ImportedPairs {
    private final List<String> languages = new ArrayList<>();
    private final List<List<String>> records = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long skipped;
    private long failed;
    private long bytes;

    private ImportedPairs() {}

    /**
     * Reads a file of format CSV, TSV or TMX.
     *
     * @throws IllegalArgumentException if the file as a whole cannot be imported; the message is the service's
     */
    static ImportedPairs read(byte[] file, String format) {
        ImportedPairs pairs = new ImportedPairs();
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
        if (format.equals("TMX")) {
            pairs.tmx(file);
        } else {
            pairs.table(cells(text, format.equals("CSV") ? ',' : '\t', format.equals("CSV")));
        }
        if (pairs.languages.size() < 2) {
            throw new IllegalArgumentException("The input file names fewer than two languages.");
        }
        return pairs;
    }

    String source() {
        return languages.get(0);
    }

    List<String> targets() {
        return languages.subList(1, languages.size());
    }

    long imported() {
        return records.size();
    }

    long skipped() {
        return skipped;
    }

    long failed() {
        return failed;
    }

    long bytes() {
        return bytes;
    }

    /** What was wrong, a line each. */
    List<String> problems() {
        return problems;
    }

    /** Target by source text. */
    Map<String, String> examples(String target) {
        int column = languages.indexOf(target);
        Map<String, String> examples = new LinkedHashMap<>();
        records.forEach(record -> {
            if (!record.get(column).isBlank()) {
                examples.putIfAbsent(record.get(0).strip().replaceAll("\\s+", " "), record.get(column));
            }
        });
        return examples;
    }

    private void table(List<List<String>> rows) {
        if (!rows.isEmpty()) {
            languages.addAll(rows.get(0));
        }
        for (int i = 1; i < rows.size(); i++) {
            add(i + 1, rows.get(i));
        }
    }

    private void add(long line, List<String> record) {
        if (record.size() != languages.size()) {
            failed++;
            problems.add(line + ",the record has " + record.size() + " fields instead of " + languages.size());
            return;
        }
        boolean empty = record.get(0).isBlank()
                || record.subList(1, record.size()).stream().allMatch(String::isBlank);
        int longest = record.stream()
                .mapToInt(cell -> cell.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(0);
        if (empty) {
            skipped++;
        } else if (longest > 1000) {
            failed++;
            problems.add(line + ",the segment has " + longest + " bytes; the maximum is 1000");
        } else {
            records.add(List.copyOf(record));
            record.forEach(cell -> bytes += cell.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    static List<List<String>> cells(String text, char separator, boolean quotes) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (quotes && c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (c == '\n') {
                    row.add(cell.toString());
                    rows.add(row);
                    row = new ArrayList<>();
                    cell.setLength(0);
                }
            } else {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    private void tmx(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            Map<String, String> unit = new LinkedHashMap<>();
            List<Map<String, String>> units = new ArrayList<>();
            String language = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "header" -> languages.add(String.valueOf(xml.getAttributeValue(null, "srclang")));
                        case "tu" -> unit = new LinkedHashMap<>();
                        case "tuv" -> language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
                        case "seg" -> unit.put(language, xml.getElementText());
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("tu")) {
                    units.add(unit);
                    unit.keySet().stream()
                            .filter(each -> !languages.contains(each))
                            .forEach(languages::add);
                }
            }
            long number = 0;
            for (Map<String, String> each : units) {
                number++;
                List<String> record = new ArrayList<>();
                languages.forEach(code -> record.add(each.getOrDefault(code, "")));
                add(number, record);
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The TMX file is not well-formed.", e);
        }
    }
}
