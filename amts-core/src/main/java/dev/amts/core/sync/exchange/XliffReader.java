package dev.amts.core.sync.exchange;

import dev.amts.api.InvalidInputException;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 2 that a tool gave back. DTDs and entities are off. Not thread-safe. */
final class XliffReader {
    private static final int MAXIMUM_TEXT = 1 << 20;

    private final String name;
    private final DocumentFormat format;
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private @Nullable Draft draft;
    private @Nullable SyncUnit unit;
    private final Map<String, String> data = new HashMap<>();
    private final StringBuilder target = new StringBuilder();
    private boolean broken;
    private boolean translated;

    XliffReader(String name, DocumentFormat format) {
        this.name = name;
        this.format = format;
    }

    Returned read(InputStream in, List<Draft> drafts) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int line = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean root = false;
            while (xml.hasNext()) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!root
                            && !(xml.getLocalName().equals("xliff")
                                    && XliffFile.NAMESPACE.equals(xml.getNamespaceURI()))) {
                        throw new InvalidInputException(name + ": is not an XLIFF 2 file");
                    }
                    root = true;
                    start(xml, drafts);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("unit")) {
                    end();
                }
            }
        } catch (XMLStreamException e) {
            throw new InvalidInputException(
                    name + ", line " + line + ": is not well-formed XML; export it again from the tool", e);
        }
        return new Returned(texts, problems);
    }

    private void start(XMLStreamReader xml, List<Draft> drafts) throws XMLStreamException {
        if (!XliffFile.NAMESPACE.equals(xml.getNamespaceURI())) {
            // Matches and other modules have sources and targets of their own.
            if (xml.getLocalName().equals("matches")) {
                skip(xml);
            }
            return;
        }
        switch (xml.getLocalName()) {
            case "file" -> file(attribute(xml, "original"), drafts);
            case "unit" -> unit(attribute(xml, "id"));
            case "data" -> data.put(attribute(xml, "id"), content(xml));
            case "target" -> {
                translated = true;
                target.append(content(xml));
            }
            default -> {
                // What AMTS did not write says nothing of the translation.
            }
        }
    }

    private void file(String original, List<Draft> drafts) {
        Optional<Draft> found =
                drafts.stream().filter(each -> each.name().equals(original)).findFirst();
        draft = found.orElse(null);
        if (found.isEmpty()) {
            problems.add(original + ": is none of the drafts");
        }
    }

    private void unit(String id) {
        unit = draft == null
                ? null
                : draft.units().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElse(null);
        if (draft != null && unit == null) {
            problems.add(draft.name() + ", unit " + id + ": the draft has no such unit");
        }
        data.clear();
        target.setLength(0);
        broken = false;
        translated = false;
    }

    private void end() {
        Draft here = draft;
        SyncUnit each = unit;
        if (here == null || each == null || !translated || target.toString().equals(each.target())) {
            return;
        }
        String where = here.name() + ", unit " + each.id() + ": ";
        boolean empty = each.target().isEmpty() || each.state() == UnitState.UNTRANSLATED;
        CodedText before = format.parseInline(empty ? each.newSource() : each.target());
        List<String> lost = Codes.lost(before, format.parseInline(target.toString()));
        if (broken) {
            problems.add(where + "holds an inline code that nobody knows; not taken");
        } else if (!lost.isEmpty()) {
            problems.add(where + "lost " + String.join(" ", lost) + "; not taken");
        } else {
            texts.computeIfAbsent(here.name(), key -> new HashMap<>()).put(each.id(), target.toString());
        }
    }

    private static String attribute(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The text of an element, its inline codes replaced by what they stand for. */
    private String content(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                code(xml, out);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                out.append(xml.getText());
            }
            if (out.length() > MAXIMUM_TEXT) {
                throw new InvalidInputException(name + ", line "
                        + xml.getLocation().getLineNumber() + ": a text of more than " + MAXIMUM_TEXT + " characters");
            }
        }
        return out.toString();
    }

    private void code(XMLStreamReader xml, StringBuilder out) {
        switch (xml.getLocalName()) {
            case "cp" -> codePoint(attribute(xml, "hex"), out);
            case "ph", "sc", "ec" -> {
                String original = data.get(attribute(xml, "dataRef"));
                broken |= original == null;
                out.append(original == null ? "" : original);
            }
            case "mrk", "sm", "em" -> {
                // Annotations of the tool.
            }
            default -> broken = true;
        }
    }

    private void codePoint(String hex, StringBuilder out) {
        try {
            out.appendCodePoint(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException e) {
            broken = true;
        }
    }
}
