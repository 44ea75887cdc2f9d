package dev.amts.core.sync.exchange;

import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.exchange.part.ExchangeSettings;
import dev.amts.core.sync.exchange.part.ReturnedParts;
import dev.amts.core.sync.exchange.xliff.Xliff1Reader;
import dev.amts.core.sync.exchange.xliff.Xliff1Writer;
import dev.amts.core.sync.exchange.xliff.XliffReader;
import dev.amts.core.sync.exchange.xliff.XliffWriter;
import dev.amts.core.sync.exchange.xliff.Xml;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Drafts as XLIFF, for a CAT tool, and what the tool made of them. Immutable and thread-safe.
 *
 * <p>Version 2.1 (OASIS Standard, 13 February 2018): each draft is a file, each of its text units a unit, each sentence a
 * segment with its state; the old translation is a match with its likeness, the reason a note, and inline codes have their
 * original data. Version 1.2 (OASIS Standard, 1 February 2008): a unit is a group, a sentence a trans-unit. Sentences that
 * need no work are marked as final.
 *
 * <pre>{@code
 * ExchangeFile xliff = XliffFile.version21(Language.of("en"), Language.of("zh"), format);
 * WholeFile.write(file, out -> xliff.write(drafts, out));
 * Returned returned = xliff.read("book.xlf", Files.newInputStream(file), drafts);
 * Draft edited = returned.into(drafts.get(0));
 * }</pre>
 *
 * <p>Both versions can be read by either.
 */
public final class XliffFile implements ExchangeFile {
    private final ExchangeSettings settings;
    private final Version version;

    private enum Version {
        V1_2,
        V2_1
    }

    private XliffFile(ExchangeSettings settings, Version version) {
        this.settings = settings;
        this.version = version;
    }

    /**
     * XLIFF 2.1.
     *
     * @param source the language of the sources
     * @param target the language of the translations
     * @param format the format of the drafts, which finds the inline codes
     */
    public static XliffFile version21(Language source, Language target, DocumentFormat format) {
        return new XliffFile(new ExchangeSettings(source, target, format), Version.V2_1);
    }

    /** XLIFF 1.2, for tools that know no later one; parameters as for {@link #version21}. */
    public static XliffFile version12(Language source, Language target, DocumentFormat format) {
        return new XliffFile(new ExchangeSettings(source, target, format), Version.V1_2);
    }

    @Override
    public void write(List<Draft> drafts, OutputStream out) {
        Xml.write(out, xml -> {
            switch (version) {
                case V1_2 -> new Xliff1Writer(xml, settings).write(drafts);
                case V2_1 -> new XliffWriter(xml, settings).write(drafts);
            }
        });
    }

    @Override
    public Returned read(String name, InputStream in, List<Draft> drafts) {
        ReturnedParts parts = new ReturnedParts(drafts, settings.format(), settings.target());
        XliffReader second = new XliffReader(name, parts);
        Xliff1Reader first = new Xliff1Reader(name, parts, settings.format());
        Xml.read(name, in, List.of(Xml.NAMESPACE, Xml.NAMESPACE_1), new ByVersion(second, first));
        return Returned.of(parts);
    }

    /** Passes elements on to the reader of their version. */
    private static final class ByVersion implements Xml.Listener {
        private final Xml.Listener second;
        private final Xml.Listener first;
        private boolean isFirst;

        ByVersion(Xml.Listener second, Xml.Listener first) {
            this.second = second;
            this.first = first;
        }

        @Override
        public void start(javax.xml.stream.XMLStreamReader xml) throws javax.xml.stream.XMLStreamException {
            if (xml.getLocalName().equals("xliff")) {
                isFirst = Xml.NAMESPACE_1.equals(xml.getNamespaceURI());
            }
            (isFirst ? first : second).start(xml);
        }

        @Override
        public void end(String element) throws javax.xml.stream.XMLStreamException {
            (isFirst ? first : second).end(element);
        }
    }
}
