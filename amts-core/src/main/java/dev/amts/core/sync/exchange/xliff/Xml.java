package dev.amts.core.sync.exchange.xliff;

import dev.amts.api.InvalidInputException;
import dev.amts.core.io.XmlParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** XML from outside is hostile: no document type, no entities of its own, no endless text or depth. */
public final class Xml {
    /** Characters of one text: more than any paragraph has. */
    public static final int MAXIMUM_TEXT = 1 << 20;

    public static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    public static final String NAMESPACE_1 = "urn:oasis:names:tc:xliff:document:1.2";
    static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";

    private static final int MAXIMUM_DEPTH = 64;

    private Xml() {}

    /** Writes a document. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Hears of the elements of a document. */
    public interface Listener {
        /** An element begins; its content may be read, to its end. */
        void start(XMLStreamReader xml) throws XMLStreamException;

        /** An element ends whose content was not read. */
        void end(String element) throws XMLStreamException;
    }

    public static void write(OutputStream out, Contents contents) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            contents.writeTo(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XLIFF cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a document.
     *
     * @param name what to call it in messages
     * @param namespaces one of which the root, an {@code xliff} element, must have
     */
    public static void read(String name, InputStream in, List<String> namespaces, Listener listener) {
        int line = 0;
        try {
            XMLStreamReader xml = XmlParser.of(in, XmlParser.Text.WHOLE);
            boolean root = true;
            for (int depth = 0; xml.hasNext(); ) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD) {
                    throw new InvalidInputException(
                            name + ", line " + line + ": has a document type, which is not read; remove it");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (root && !isXliff(xml, namespaces)) {
                        throw new InvalidInputException(name + ": is not an XLIFF file of this version");
                    }
                    root = false;
                    listener.start(xml);
                    // Who reads an element's content leaves the reader at its end.
                    depth += xml.getEventType() == XMLStreamConstants.END_ELEMENT ? 0 : 1;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    listener.end(xml.getLocalName());
                }
                if (depth > MAXIMUM_DEPTH) {
                    throw new InvalidInputException(
                            name + ", line " + line + ": more than " + MAXIMUM_DEPTH + " elements inside each other");
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw new InvalidInputException(
                    name + ", line " + line + ": is not well-formed XML; export it again from the tool", e);
        }
    }

    private static boolean isXliff(XMLStreamReader root, List<String> namespaces) {
        String namespace = root.getNamespaceURI();
        return root.getLocalName().equals("xliff") && namespace != null && namespaces.contains(namespace);
    }

    public static String attribute(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    /** Goes to the end of the element at hand. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Whether XML can hold a character. */
    public static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** Writes text in which each character that XML cannot hold is written in another way. */
    public static void text(XMLStreamWriter xml, String text, Escape escape) throws XMLStreamException {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isAllowed(c)) {
                plain.appendCodePoint(c);
            } else {
                xml.writeCharacters(plain.toString());
                plain.setLength(0);
                escape.write(String.format(java.util.Locale.ROOT, "%04X", c));
            }
            i += Character.charCount(c);
        }
        xml.writeCharacters(plain.toString());
    }

    /** Writes a character that XML cannot hold. */
    @FunctionalInterface
    public interface Escape {
        void write(String hex) throws XMLStreamException;
    }

    /**
     * The text of an element, to its end.
     *
     * @param inline what stands for an element inside it, which is to be read to its end; null if nobody knows
     */
    public static String content(String name, XMLStreamReader xml, Inline inline) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                inline.read(xml, out);
                depth -= xml.getEventType() == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                out.append(xml.getText());
            }
            if (out.length() > MAXIMUM_TEXT || depth > MAXIMUM_DEPTH) {
                throw new InvalidInputException(name + ", line "
                        + xml.getLocation().getLineNumber() + ": a text of more than " + MAXIMUM_TEXT
                        + " characters or " + MAXIMUM_DEPTH + " elements inside each other");
            }
        }
        return out.toString();
    }

    /** What stands for an element inside a text. */
    @FunctionalInterface
    public interface Inline {
        /** Appends it; may leave the reader inside the element, whose text then counts, or at its end. */
        void read(XMLStreamReader xml, StringBuilder out) throws XMLStreamException;
    }

    /** Reads a character by its hexadecimal code point. */
    public static boolean codePoint(String hex, StringBuilder out) {
        try {
            out.appendCodePoint(Integer.parseInt(hex, 16));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
