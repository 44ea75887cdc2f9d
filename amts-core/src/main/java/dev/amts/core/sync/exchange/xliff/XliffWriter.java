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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes drafts as XLIFF 2.1. Not thread-safe. */
public final class XliffWriter {
    private final XMLStreamWriter xml;
    private final ExchangeSettings settings;
    private final DocumentFormat format;

    public XliffWriter(XMLStreamWriter xml, ExchangeSettings settings) {
        this.xml = xml;
        this.settings = settings;
        this.format = settings.format();
    }

    /** A part with its codes numbered. */
    private record Coded(
            Part part, CodedText source, List<Integer> sourceNumbers, CodedText target, List<Integer> targetNumbers) {}

    public void write(List<Draft> drafts) throws XMLStreamException {
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(Xml.NAMESPACE);
        xml.writeNamespace("mtc", Xml.MATCHES);
        xml.writeAttribute("version", "2.1");
        xml.writeAttribute("srcLang", settings.source().tag());
        xml.writeAttribute("trgLang", settings.target().tag());
        for (int i = 0; i < drafts.size(); i++) {
            List<SyncUnit> units = Parts.open(drafts.get(i));
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
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void unit(SyncUnit unit) throws XMLStreamException {
        Codes codes = new Codes();
        List<Coded> parts = new ArrayList<>();
        for (Part part : Parts.of(unit)) {
            codes.nextPart();
            CodedText source = format.parseInline(part.source());
            List<Integer> sourceNumbers = codes.numbers(source);
            CodedText target = format.parseInline(part.target());
            parts.add(new Coded(part, source, sourceNumbers, target, codes.numbers(target)));
        }
        line();
        xml.writeStartElement("unit");
        xml.writeAttribute("id", unit.id());
        xml.writeAttribute("canResegment", "no");
        if (unit.line() > 0) {
            xml.writeAttribute("name", unit.kind().name().toLowerCase(Locale.ROOT) + ", line " + unit.line());
        }
        matches(parts);
        notes(unit, parts);
        data(codes.data());
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                ignorable(parts.get(i).part());
            }
            segment(parts.get(i));
        }
        line();
        xml.writeEndElement();
    }

    private void matches(List<Coded> parts) throws XMLStreamException {
        if (parts.stream().noneMatch(each -> each.part().hasMatch())) {
            return;
        }
        xml.writeStartElement("mtc", "matches", Xml.MATCHES);
        for (Coded each : parts) {
            if (each.part().hasMatch()) {
                match(each.part());
            }
        }
        xml.writeEndElement();
    }

    private void match(Part part) throws XMLStreamException {
        Codes codes = new Codes();
        CodedText source = format.parseInline(part.oldSource());
        CodedText target = format.parseInline(part.oldTarget());
        List<Integer> sourceNumbers = codes.numbers(source);
        List<Integer> targetNumbers = codes.numbers(target);
        xml.writeStartElement("mtc", "match", Xml.MATCHES);
        xml.writeAttribute("ref", "#" + part.id());
        xml.writeAttribute("type", "tm");
        xml.writeAttribute("origin", "old translation");
        xml.writeAttribute("similarity", String.valueOf(Likeness.percent(part)));
        data(codes.data());
        content("source", source, sourceNumbers, "m");
        content("target", target, targetNumbers, "m");
        xml.writeEndElement();
    }

    private void notes(SyncUnit unit, List<Coded> parts) throws XMLStreamException {
        List<Part> told = parts.stream()
                .map(Coded::part)
                .filter(part -> !part.state().needsNoWork() || !part.reason().isEmpty())
                .toList();
        if (told.isEmpty() && unit.reason().isEmpty()) {
            return;
        }
        xml.writeStartElement("notes");
        if (told.isEmpty() || (parts.size() > 1 && !unit.reason().isEmpty())) {
            note(unit.reason());
        }
        for (Part part : told) {
            String which = parts.size() > 1 ? "segment " + part.id() + " " : "";
            note(which + part.stateName() + (part.reason().isEmpty() ? "" : ": " + part.reason()));
        }
        xml.writeEndElement();
    }

    private void note(String text) throws XMLStreamException {
        xml.writeStartElement("note");
        xml.writeAttribute("category", "amts");
        plain(text);
        xml.writeEndElement();
    }

    private void data(List<String> data) throws XMLStreamException {
        if (data.isEmpty()) {
            return;
        }
        xml.writeStartElement("originalData");
        for (int i = 0; i < data.size(); i++) {
            xml.writeStartElement("data");
            xml.writeAttribute("id", "d" + (i + 1));
            text(data.get(i));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** White space between sentences is no sentence. */
    private void ignorable(Part next) throws XMLStreamException {
        xml.writeStartElement("ignorable");
        xml.writeStartElement("source");
        xml.writeCharacters(" ");
        xml.writeEndElement();
        xml.writeStartElement("target");
        text(next.before());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void segment(Coded each) throws XMLStreamException {
        Part part = each.part();
        xml.writeStartElement("segment");
        xml.writeAttribute("id", String.valueOf(part.id()));
        xml.writeAttribute("state", state(part.state()));
        xml.writeAttribute("subState", "amts:" + part.stateName());
        content("source", each.source(), each.sourceNumbers(), "");
        if (part.isTranslated()) {
            content("target", each.target(), each.targetNumbers(), "");
        }
        xml.writeEndElement();
    }

    /** What was adapted is not translated until somebody has looked at it. */
    private static String state(UnitState state) {
        return switch (state) {
            case REUSED, MOVED, REMOVED -> "final";
            case TRANSLATED -> "translated";
            case ADAPTED, UNTRANSLATED, CONFLICT -> "initial";
        };
    }

    private void content(String element, CodedText content, List<Integer> numbers, String prefix)
            throws XMLStreamException {
        xml.writeStartElement(element);
        int from = 0;
        for (int i = 0; i < content.codes().size(); i++) {
            InlineCode code = content.codes().get(i);
            text(content.text().substring(from, code.start()));
            // Spans may cross in documents; placeholders stand for their ends one by one.
            xml.writeEmptyElement("ph");
            xml.writeAttribute("id", prefix + "c" + numbers.get(i));
            xml.writeAttribute("dataRef", "d" + numbers.get(i));
            from = code.end();
        }
        text(content.text().substring(from));
        xml.writeEndElement();
    }

    /** Characters that XML cannot hold are written as XLIFF's code points. */
    private void text(String text) throws XMLStreamException {
        Xml.text(xml, text, hex -> {
            xml.writeEmptyElement("cp");
            xml.writeAttribute("hex", hex);
        });
    }

    /** Notes know no code points. */
    private void plain(String text) throws XMLStreamException {
        Xml.text(xml, text, hex -> xml.writeCharacters("\uFFFD"));
    }
}
