package dev.amts.core.terminology;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.core.io.XmlParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads TBX-Basic: {@code termEntry/langSet/tig|ntig/term} of version 2 (ISO 30042:2008) and {@code
 * conceptEntry/langSec/termSec/term} of version 3 (ISO 30042:2019). A document type is passed over and never loaded, entities
 * are refused. Of an entry's target terms a preferred one comes first, deprecated and superseded ones count on neither side. Not
 * thread-safe; for one file.
 */
final class TbxReader {
    private static final Set<String> ENTRIES = Set.of("termEntry", "conceptEntry");
    private static final Set<String> LANGUAGES = Set.of("langSet", "langSec");
    private static final Set<String> TERM_GROUPS = Set.of("tig", "ntig", "termSec");
    private static final int MAX_DEPTH = 64;

    private final String name;
    private final Language source;
    private final Language target;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private @Nullable String language;
    private String term = "";
    private String status = "";

    TbxReader(String name, Language source, Language target) {
        this.name = name;
        this.source = source;
        this.target = target;
    }

    List<Term> terms(String xml) {
        try {
            XMLStreamReader reader = XmlParser.of(new StringReader(xml), XmlParser.Text.WHOLE);
            try {
                read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new InvalidInputException(
                    name + ", line " + line + ": not well-formed TBX; correct the file there", e);
        }
        return terms;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new InvalidInputException(
                                name + ": elements are nested more than " + MAX_DEPTH + " deep");
                    }
                    depth -= start(reader) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(reader.getLocalName());
                }
                default -> {
                    // Text outside terms says nothing here.
                }
            }
        }
    }

    /** Takes an element in; returns whether its end was read too. */
    private boolean start(XMLStreamReader reader) throws XMLStreamException {
        String element = reader.getLocalName();
        if (ENTRIES.contains(element)) {
            sources.clear();
            targets.clear();
        } else if (LANGUAGES.contains(element)) {
            language = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        } else if (TERM_GROUPS.contains(element)) {
            term = "";
            status = "";
        } else if (element.equals("term")) {
            term = text(reader);
            return true;
        } else if (isStatus(reader)) {
            status = text(reader);
            return true;
        }
        return false;
    }

    private static boolean isStatus(XMLStreamReader reader) {
        String type = reader.getAttributeValue(null, "type");
        return reader.getLocalName().equals("administrativeStatus")
                || (type != null && (type.equals("administrativeStatus") || type.equals("normativeAuthorization")));
    }

    /** The characters up to the element's end, those of elements inside ({@code hi}) included. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> out.append(reader.getText());
                default -> {
                    // Comments and the like.
                }
            }
        }
        return out.toString().strip().replaceAll("\\s+", " ");
    }

    private void end(String element) {
        if (TERM_GROUPS.contains(element)) {
            addTerm();
        } else if (ENTRIES.contains(element)) {
            for (String from : sources) {
                targets.forEach(to -> terms.add(new Term(from, to)));
            }
        }
    }

    private void addTerm() {
        if (term.isEmpty() || status.startsWith("deprecated") || status.startsWith("superseded")) {
            return;
        }
        if (isIn(source)) {
            sources.add(term);
        } else if (isIn(target)) {
            targets.add(status.startsWith("preferred") ? 0 : targets.size(), term);
        }
    }

    private boolean isIn(Language wanted) {
        String tag = language;
        if (tag == null) {
            return false;
        }
        try {
            Language found = Language.of(tag.replace('_', '-'));
            return found.equals(wanted) || found.primary().equals(wanted.primary());
        } catch (ConfigurationException unknown) {
            return false;
        }
    }
}
