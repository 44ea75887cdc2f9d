package dev.amts.core.parallel.internal;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.io.XmlParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads TMX 1.1 to 1.4b with the JDK's StAX; DTDs are not read, entities of theirs are refused. */
public final class TmxReader implements PairReader {
    private static final int MAXIMUM_VARIANTS = 500;

    private final Path file;
    private final InputStream stream;
    private final XMLStreamReader xml;
    private final List<Language> languages;

    @Nullable
    private Map<Language, String> first;

    private TmxReader(Path file, InputStream stream) throws XMLStreamException, IOException {
        this.file = file;
        this.stream = stream;
        this.xml = XmlParser.of(stream, XmlParser.Text.IN_PARTS);
        String sourceTag = head();
        this.first = unit();
        if (first == null) {
            throw new InvalidInputException(file + ": there is no translation unit (<tu>) in it");
        }
        this.languages = order(sourceTag, first);
    }

    /**
     * Opens a file and reads it up to the first unit, which tells its languages.
     *
     * @throws InvalidInputException if that cannot be done
     */
    public static TmxReader open(Path file) {
        InputStream stream = new BoundedXmlStream(InputFiles.open(file), file.toString());
        try {
            return new TmxReader(file, stream);
        } catch (XMLStreamException e) {
            close(file, stream);
            throw notXml(file, e);
        } catch (IOException e) {
            close(file, stream);
            throw new InvalidInputException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close(file, stream);
            throw e;
        }
    }

    @Override
    public List<Language> languages() {
        return languages;
    }

    @Override
    public Stream<SegmentPair> pairs(Language source, Language target) {
        int features = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                new AbstractSpliterator<SegmentPair>(Long.MAX_VALUE, features) {
                    @Override
                    public boolean tryAdvance(Consumer<? super SegmentPair> action) {
                        for (Map<Language, String> unit = nextUnit(); unit != null; unit = nextUnit()) {
                            String from = text(unit, source);
                            String to = text(unit, target);
                            if (from != null && to != null) {
                                action.accept(new SegmentPair(from, to));
                                return true;
                            }
                        }
                        return false;
                    }
                },
                false);
    }

    @Nullable
    private static String text(Map<Language, String> unit, Language language) {
        List<Language> there = new ArrayList<>(unit.keySet());
        int index = Languages.indexOf(there, language);
        return index < 0 ? null : unit.get(there.get(index));
    }

    @Nullable
    private Map<Language, String> nextUnit() {
        Map<Language, String> unit = first;
        if (unit != null) {
            first = null;
            return unit;
        }
        try {
            return unit();
        } catch (XMLStreamException e) {
            throw notXml(file, e);
        }
    }

    /** Reads up to the body; the header's source language, where it names one. */
    @Nullable
    private String head() throws XMLStreamException {
        String sourceTag = null;
        boolean tmx = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "tmx" -> tmx = true;
                case "header" -> sourceTag = xml.getAttributeValue(null, "srclang");
                case "body" -> {
                    if (tmx) {
                        return sourceTag;
                    }
                }
                default -> {
                    if (!tmx) {
                        throw new InvalidInputException(
                                where() + ": not a TMX file: it begins with <" + xml.getLocalName() + ">");
                    }
                }
            }
        }
        throw new InvalidInputException(file + ": not a TMX file: it has no body");
    }

    /** The next translation unit's texts by language, in order; null after the last. */
    @Nullable
    private Map<Language, String> unit() throws XMLStreamException {
        Map<Language, String> unit = null;
        Language language = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tu" -> unit = new LinkedHashMap<>();
                    case "tuv" -> language = language();
                    case "seg" -> {
                        if (unit == null || language == null) {
                            throw new InvalidInputException(where() + ": a <seg> outside of <tu> and <tuv>");
                        }
                        unit.putIfAbsent(language, segment());
                        if (unit.size() > MAXIMUM_VARIANTS) {
                            throw new InvalidInputException(
                                    where() + ": more than " + MAXIMUM_VARIANTS + " languages in a unit");
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && unit != null
                    && xml.getLocalName().equals("tu")) {
                return unit;
            }
        }
        return null;
    }

    private Language language() {
        String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        if (tag == null) {
            tag = xml.getAttributeValue(null, "lang");
        }
        if (tag == null) {
            throw new InvalidInputException(where() + ": a <tuv> without xml:lang");
        }
        try {
            return Language.of(tag.replace('_', '-'));
        } catch (ConfigurationException e) {
            throw new InvalidInputException(where() + ": " + e.getMessage(), e);
        }
    }

    /** The characters of a segment and of all elements in it. */
    private String segment() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new InvalidInputException(where() + ": the entity &" + xml.getLocalName()
                            + "; is defined nowhere; DTDs are not read");
                default -> {}
            }
            if (text.length() > MAXIMUM_FIELD || depth > 100) {
                throw new InvalidInputException(
                        where() + ": a segment of more than " + MAXIMUM_FIELD + " characters or 100 levels");
            }
        }
        return text.toString();
    }

    private List<Language> order(@Nullable String sourceTag, Map<Language, String> unit) {
        List<Language> order = new ArrayList<>(unit.keySet());
        if (order.size() < 2) {
            throw new InvalidInputException(where() + ": a unit needs two languages; the first has "
                    + (order.isEmpty() ? "none" : "only " + order.get(0)));
        }
        if (sourceTag != null && !sourceTag.equals("*all*")) {
            order.stream()
                    .filter(each -> each.tag().equalsIgnoreCase(sourceTag.replace('_', '-')))
                    .findFirst()
                    .ifPresent(source -> {
                        order.remove(source);
                        order.add(0, source);
                    });
        }
        return List.copyOf(order);
    }

    private String where() {
        return file + ", line " + xml.getLocation().getLineNumber();
    }

    private static RuntimeException notXml(Path file, XMLStreamException e) {
        return Causes.known(e).map(RuntimeException.class::cast).orElseGet(() -> {
            String place =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
            String reason = String.valueOf(e.getMessage())
                    .replaceAll("(?s).*Message: ", "")
                    .replaceAll("\\s+", " ");
            return new InvalidInputException(file + place + ": not well-formed XML: " + reason, e);
        });
    }

    @Override
    public void close() {
        close(file, stream);
    }

    private static void close(Path file, InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be closed: " + e.getMessage(), e);
        }
    }
}
