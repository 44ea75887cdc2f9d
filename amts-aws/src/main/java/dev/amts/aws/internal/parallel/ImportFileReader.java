package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.SegmentPair;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the pairs of one target language from an import file, one after the other. Not thread-safe. */
final class ImportFileReader implements AutoCloseable {
    private static final int LONGEST_RECORD = 1 << 20;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Reader reader;
    private final Language source;
    private final Language target;
    private final Records records;

    private interface Records {
        /** The next record's texts by language, or null at the end. */
        @Nullable
        Map<String, String> next() throws IOException;
    }

    ImportFileReader(Path file, ImportFormat format, Language source, Language target) throws IOException {
        this.source = source;
        this.target = target;
        reader = new BufferedReader(Files.newBufferedReader(file, StandardCharsets.UTF_8), 1 << 16);
        records = format == ImportFormat.TMX ? units(reader) : table(reader, format == ImportFormat.CSV);
    }

    /** The next pair, or null at the end; records without both languages are passed over. */
    @Nullable
    SegmentPair next() throws IOException {
        for (Map<String, String> record = records.next(); record != null; record = records.next()) {
            String from = record.getOrDefault(source.tag(), "");
            String to = record.getOrDefault(target.tag(), "");
            if (!from.isEmpty() && !to.isEmpty()) {
                return new SegmentPair(from, to);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static Records table(Reader reader, boolean quotes) throws IOException {
        List<String> header = row(reader, quotes);
        List<String> languages =
                header == null ? List.of() : header.stream().map(String::strip).toList();
        return () -> {
            List<String> row = row(reader, quotes);
            if (row == null) {
                return null;
            }
            Map<String, String> texts = new TreeMap<>();
            for (int i = 0; i < Math.min(row.size(), languages.size()); i++) {
                texts.put(languages.get(i).replace("\ufeff", ""), row.get(i));
            }
            return texts;
        };
    }

    /** A row of RFC 4180, or of tab-separated values, which have no quotes. */
    private static @Nullable List<String> row(Reader reader, boolean quotes) throws IOException {
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        int length = 0;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            any = true;
            if (++length > LONGEST_RECORD) {
                throw new StoreException("the parallel data hold a record of over " + LONGEST_RECORD + " characters");
            }
            if (quoted) {
                if (c != '"') {
                    cell.append((char) c);
                } else if (peek(reader) == '"') {
                    cell.append((char) reader.read());
                } else {
                    quoted = false;
                }
            } else if (quotes && c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == (quotes ? ',' : '\t')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else if (c != '\r' || peek(reader) != '\n') {
                cell.append((char) c);
            }
        }
        row.add(cell.toString());
        return any ? row : null;
    }

    private static int peek(Reader reader) throws IOException {
        reader.mark(1);
        int c = reader.read();
        reader.reset();
        return c;
    }

    private static Records units(Reader reader) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(reader);
            return () -> {
                try {
                    return unit(xml);
                } catch (XMLStreamException | MissingResourceException e) {
                    // The latter where the parser has no words for what is wrong.
                    throw new StoreException("the TMX file of the parallel data cannot be read: " + e.getMessage(), e);
                }
            };
        } catch (XMLStreamException e) {
            throw new StoreException("the TMX file of the parallel data cannot be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable Map<String, String> unit(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> texts = new TreeMap<>();
        String language = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tuv")) {
                language = xml.getAttributeValue(XML, "lang");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("seg")) {
                texts.put(language == null ? "" : language, text(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("tu")) {
                return texts;
            }
        }
        return null;
    }

    /** All text of a {@code seg}, that of inline elements included. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
