package dev.amts.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The JDK's XML parser for files that come from outside: it reads no document type, fetches nothing, and its own slips are
 * {@link XMLStreamException}s like any other malformed file. For one thread.
 */
public final class XmlParser extends StreamReaderDelegate {
    /** What a text event holds. */
    public enum Text {
        /** The text up to the next element: simple, for files whose texts are short. */
        WHOLE,
        /** A part of it. */
        IN_PARTS
    }

    private XmlParser(XMLStreamReader parser) {
        super(parser);
    }

    /**
     * A parser of characters.
     *
     * @throws XMLStreamException if they do not begin as XML does
     */
    public static XmlParser of(Reader xml, Text text) throws XMLStreamException {
        // The JDK's own, whatever else is on the class path: its limits are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, text == Text.WHOLE);
        try {
            return new XmlParser(factory.createXMLStreamReader(xml));
        } catch (MissingResourceException e) {
            throw malformed(e);
        }
    }

    /**
     * A parser of a file's bytes, decoded as {@link XmlText#decoded} does.
     *
     * @throws XMLStreamException if they do not begin as XML does
     * @throws IOException if the stream cannot be read, or declares an encoding that is not known
     */
    public static XmlParser of(InputStream xml, Text text) throws XMLStreamException, IOException {
        return of(XmlText.decoded(xml), text);
    }

    @Override
    public int next() throws XMLStreamException {
        return checked(super::next);
    }

    @Override
    public int nextTag() throws XMLStreamException {
        return checked(super::nextTag);
    }

    @Override
    public String getElementText() throws XMLStreamException {
        return checked(super::getElementText);
    }

    private interface Step<T> {
        T take() throws XMLStreamException;
    }

    /** JDK 17 has no words for some errors in document types, and falls over that. */
    private static <T> T checked(Step<T> step) throws XMLStreamException {
        try {
            return step.take();
        } catch (NoSuchElementException | IllegalStateException e) {
            // The caller's mistakes.
            throw e;
        } catch (RuntimeException e) {
            throw malformed(e);
        }
    }

    private static XMLStreamException malformed(RuntimeException cause) {
        return new XMLStreamException("the parser gave up: " + cause.getMessage(), cause);
    }
}
