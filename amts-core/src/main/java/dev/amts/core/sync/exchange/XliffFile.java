package dev.amts.core.sync.exchange;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.core.sync.Draft;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Drafts as XLIFF 2.1 (OASIS Standard, 13 February 2018), for a CAT tool, and what the tool made of them. Immutable and
 * thread-safe.
 *
 * <p>Each draft is a file, each of its text units a unit of one segment with its state, the old translation as a match, the
 * reason as a note, and its inline codes with their original data. Units that need no work are marked as final.
 *
 * <pre>{@code
 * XliffFile xliff = new XliffFile(Language.of("en"), Language.of("zh"), format);
 * WholeFile.write(file, out -> xliff.write(drafts, out));
 * Returned returned = xliff.read("book.xlf", Files.newInputStream(file), drafts);
 * Draft edited = drafts.get(0).with(returned.of(drafts.get(0)));
 * }</pre>
 */
public final class XliffFile {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";

    private final Language source;
    private final Language target;
    private final DocumentFormat format;

    /**
     * @param source the language of the sources
     * @param target the language of the translations
     * @param format the format of the drafts, which finds the inline codes
     */
    public XliffFile(Language source, Language target, DocumentFormat format) {
        this.source = Objects.requireNonNull(source);
        this.target = Objects.requireNonNull(target);
        this.format = Objects.requireNonNull(format);
    }

    /** Writes drafts, as UTF-8. The stream stays open. */
    public void write(List<Draft> drafts, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new XliffWriter(xml, format).write(drafts, source.tag(), target.tag());
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XLIFF cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Reads what a tool gave back. Only units whose text the tool changed, and did not break, are taken.
     *
     * @param name what to call the file in messages
     * @param drafts the drafts that were written
     * @throws InvalidInputException if it is no XLIFF 2 file
     */
    public Returned read(String name, InputStream in, List<Draft> drafts) {
        return new XliffReader(name, format).read(in, drafts);
    }
}
