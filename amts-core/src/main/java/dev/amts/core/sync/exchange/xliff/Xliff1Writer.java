package dev.amts.core.sync.exchange.xliff;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.exchange.part.Codes;
import dev.amts.core.sync.exchange.part.ExchangeSettings;
import dev.amts.core.sync.exchange.part.Likeness;
import dev.amts.core.sync.exchange.part.Part;
import dev.amts.core.sync.exchange.part.Parts;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes drafts as XLIFF 1.2: a group for each unit, a trans-unit for each part. Not thread-safe. */
public final class Xliff1Writer {
    /** Between the id of a unit and that of its part in the id of a trans-unit. */
    public static final String SEPARATOR = "-";

    /** Begins the id of a placeholder for a character that XML cannot hold; its code point follows. */
    public static final String CHARACTER = "cp-";

    private final XMLStreamWriter xml;
    private final ExchangeSettings settings;
    private final DocumentFormat format;

    public Xliff1Writer(XMLStreamWriter xml, ExchangeSettings settings) {
        this.xml = xml;
        this.settings = settings;
        this.format = settings.format();
    }

    public void write(List<Draft> drafts) throws XMLStreamException {
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(Xml.NAMESPACE_1);
        xml.writeAttribute("version", "1.2");
        for (Draft draft : drafts) {
            line();
            xml.writeStartElement("file");
            xml.writeAttribute("original", draft.name());
            xml.writeAttribute("source-language", settings.source().tag());
            xml.writeAttribute("target-language", settings.target().tag());
            xml.writeAttribute("datatype", "x-" + format.name());
            xml.writeStartElement("body");
            for (SyncUnit unit : Parts.open(draft)) {
                group(unit);
            }
            line();
            xml.writeEndElement();
            xml.writeEndElement();
        }
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void group(SyncUnit unit) throws XMLStreamException {
        line();
        xml.writeStartElement("group");
        xml.writeAttribute("id", unit.id());
        xml.writeAttribute("resname", unit.kind().name().toLowerCase(Locale.ROOT) + ", line " + unit.line());
        for (Part part : Parts.of(unit)) {
            part(unit, part);
        }
        line();
        xml.writeEndElement();
    }

    private void part(SyncUnit unit, Part part) throws XMLStreamException {
        Codes codes = new Codes();
        CodedText source = format.parseInline(part.source());
        List<Integer> sourceNumbers = codes.numbers(source);
        line();
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", unit.id() + SEPARATOR + part.id());
        xml.writeAttribute("approved", part.state().needsNoWork() ? "yes" : "no");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeStartElement("source");
        content(source, sourceNumbers);
        xml.writeEndElement();
        if (part.isTranslated()) {
            CodedText target = format.parseInline(part.target());
            xml.writeStartElement("target");
            state(part.state());
            content(target, codes.numbers(target));
            xml.writeEndElement();
        }
        String reason = part.reason().isEmpty() ? unit.reason() : part.reason();
        if (!part.state().needsNoWork() || !reason.isEmpty()) {
            xml.writeStartElement("note");
            xml.writeAttribute("from", "amts");
            text(part.stateName() + (reason.isEmpty() ? "" : ": " + reason));
            xml.writeEndElement();
        }
        if (part.hasMatch()) {
            match(part);
        }
        xml.writeEndElement();
    }

    private void match(Part part) throws XMLStreamException {
        Codes codes = new Codes();
        CodedText source = format.parseInline(part.oldSource());
        CodedText target = format.parseInline(part.oldTarget());
        xml.writeStartElement("alt-trans");
        xml.writeAttribute("match-quality", Likeness.percent(part) + "%");
        xml.writeAttribute("origin", "old translation");
        xml.writeStartElement("source");
        content(source, codes.numbers(source));
        xml.writeEndElement();
        xml.writeStartElement("target");
        content(target, codes.numbers(target));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void state(UnitState state) throws XMLStreamException {
        xml.writeAttribute("state", state.needsNoWork() ? "final" : "needs-review-translation");
        if (state == UnitState.ADAPTED) {
            xml.writeAttribute("state-qualifier", "fuzzy-match");
        }
    }

    private void content(CodedText content, List<Integer> numbers) throws XMLStreamException {
        int from = 0;
        for (int i = 0; i < content.codes().size(); i++) {
            InlineCode code = content.codes().get(i);
            text(content.text().substring(from, code.start()));
            xml.writeStartElement("ph");
            xml.writeAttribute("id", "c" + numbers.get(i));
            // An extension of a text inside a code would make it text again.
            Xml.text(xml, content.data(code), hex -> xml.writeCharacters("\uFFFD"));
            xml.writeEndElement();
            from = code.end();
        }
        text(content.text().substring(from));
    }

    private void text(String text) throws XMLStreamException {
        Xml.text(xml, text, hex -> {
            xml.writeEmptyElement("x");
            xml.writeAttribute("id", CHARACTER + hex);
        });
    }
}
