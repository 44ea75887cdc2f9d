package dev.amts.core.sync.exchange;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes drafts as XLIFF 2.1. Not thread-safe. */
final class XliffWriter {
    private final XMLStreamWriter xml;
    private final DocumentFormat format;

    XliffWriter(XMLStreamWriter xml, DocumentFormat format) {
        this.xml = xml;
        this.format = format;
    }

    void write(List<Draft> drafts, String source, String target) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(XliffFile.NAMESPACE);
        xml.writeNamespace("mtc", XliffFile.MATCHES);
        xml.writeAttribute("version", "2.1");
        xml.writeAttribute("srcLang", source);
        xml.writeAttribute("trgLang", target);
        for (int i = 0; i < drafts.size(); i++) {
            List<SyncUnit> units = drafts.get(i).units().stream()
                    .filter(unit -> unit.isText() && unit.state() != UnitState.REMOVED)
                    .toList();
            if (units.isEmpty()) {
                continue;
            }
            line();
            xml.writeStartElement("file");
            xml.writeAttribute("id", "f" + (i + 1));
            xml.writeAttribute("original", drafts.get(i).name());
            xml.writeAttribute("xml:space", "preserve");
            for (SyncUnit unit : units) {
                unit(unit);
            }
            line();
            xml.writeEndElement();
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void unit(SyncUnit unit) throws XMLStreamException {
        CodedText source = format.parseInline(unit.newSource());
        CodedText target = format.parseInline(unit.target());
        Codes codes = new Codes();
        List<Integer> sourceNumbers = codes.numbers(source);
        List<Integer> targetNumbers = codes.numbers(target);
        line();
        xml.writeStartElement("unit");
        xml.writeAttribute("id", unit.id());
        boolean changed = !unit.state().needsNoWork();
        if (changed && !unit.oldTarget().isEmpty() && !unit.oldSource().isEmpty()) {
            match(unit);
        }
        if (!unit.reason().isEmpty() || changed) {
            xml.writeStartElement("notes");
            xml.writeStartElement("note");
            xml.writeAttribute("category", "amts");
            text(name(unit) + (unit.reason().isEmpty() ? "" : ": " + unit.reason()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        if (!codes.data().isEmpty()) {
            xml.writeStartElement("originalData");
            for (int i = 0; i < codes.data().size(); i++) {
                xml.writeStartElement("data");
                xml.writeAttribute("id", "d" + (i + 1));
                text(codes.data().get(i));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeStartElement("segment");
        xml.writeAttribute("id", "1");
        xml.writeAttribute("state", state(unit.state()));
        xml.writeAttribute("subState", "amts:" + name(unit));
        content("source", source, sourceNumbers);
        boolean translated = !target.isBlank() && unit.state() != UnitState.UNTRANSLATED;
        if (translated || unit.state().needsNoWork()) {
            content("target", target, targetNumbers);
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
    }

    private void match(SyncUnit unit) throws XMLStreamException {
        xml.writeStartElement("mtc", "matches", XliffFile.MATCHES);
        xml.writeStartElement("mtc", "match", XliffFile.MATCHES);
        xml.writeAttribute("ref", "#1");
        xml.writeAttribute("type", "tm");
        xml.writeAttribute("origin", "old translation");
        xml.writeStartElement("source");
        text(unit.oldSource());
        xml.writeEndElement();
        xml.writeStartElement("target");
        text(unit.oldTarget());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String name(SyncUnit unit) {
        return unit.state().name().toLowerCase(Locale.ROOT);
    }

    private static String state(UnitState state) {
        return switch (state) {
            case REUSED, MOVED, REMOVED -> "final";
            case ADAPTED, TRANSLATED -> "translated";
            case UNTRANSLATED, CONFLICT -> "initial";
        };
    }

    private void content(String element, CodedText content, List<Integer> numbers) throws XMLStreamException {
        xml.writeStartElement(element);
        int from = 0;
        for (int i = 0; i < content.codes().size(); i++) {
            InlineCode code = content.codes().get(i);
            text(content.text().substring(from, code.start()));
            // Spans may cross in documents; placeholders stand for their ends one by one.
            xml.writeEmptyElement("ph");
            xml.writeAttribute("id", "c" + numbers.get(i));
            xml.writeAttribute("dataRef", "d" + numbers.get(i));
            from = code.end();
        }
        text(content.text().substring(from));
        xml.writeEndElement();
    }

    /** Characters that XML cannot hold are written as XLIFF's code points. */
    private void text(String text) throws XMLStreamException {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean allowed = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000;
            if (allowed) {
                plain.appendCodePoint(c);
            } else {
                xml.writeCharacters(plain.toString());
                plain.setLength(0);
                xml.writeEmptyElement("cp");
                xml.writeAttribute("hex", String.format(Locale.ROOT, "%04X", c));
            }
            i += Character.charCount(c);
        }
        xml.writeCharacters(plain.toString());
    }
}
