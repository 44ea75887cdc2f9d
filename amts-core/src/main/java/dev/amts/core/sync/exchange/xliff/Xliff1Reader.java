package dev.amts.core.sync.exchange.xliff;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.exchange.part.Codes;
import dev.amts.core.sync.exchange.part.Part;
import dev.amts.core.sync.exchange.part.Parts;
import dev.amts.core.sync.exchange.part.ReturnedParts;
import dev.amts.core.sync.exchange.part.ReturnedParts.Review;
import dev.amts.core.sync.unit.SyncUnit;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 1.2 that a tool gave back. Not thread-safe. */
public final class Xliff1Reader implements Xml.Listener {
    /** What a tool says of a translation that it holds for done. */
    private static final Set<String> DONE = Set.of("final", "signed-off", "translated");

    private final String name;
    private final ReturnedParts parts;
    private final DocumentFormat format;
    private String draft = "";
    private String id = "";
    private @Nullable SyncUnit unit;
    private List<String> data = List.of();
    private @Nullable String target;
    private boolean approved;
    private boolean broken;

    public Xliff1Reader(String name, ReturnedParts parts, DocumentFormat format) {
        this.name = name;
        this.parts = parts;
        this.format = format;
    }

    @Override
    public void start(XMLStreamReader xml) throws XMLStreamException {
        if (!Xml.NAMESPACE_1.equals(xml.getNamespaceURI())) {
            Xml.skip(xml);
            return;
        }
        switch (xml.getLocalName()) {
            case "file" -> draft = Xml.attribute(xml, "original");
            case "trans-unit" -> unit(xml);
            case "target" -> {
                approved |= DONE.contains(Xml.attribute(xml, "state"));
                target = Xml.content(name, xml, this::inline);
            }
            case "alt-trans", "source", "seg-source", "note", "header" -> Xml.skip(xml);
            default -> {
                // What AMTS did not write says nothing of the translation.
            }
        }
    }

    private void unit(XMLStreamReader xml) {
        String whole = Xml.attribute(xml, "id");
        int dash = whole.lastIndexOf(Xliff1Writer.SEPARATOR);
        unit = parts.unit(draft, dash < 0 ? whole : whole.substring(0, dash)).orElse(null);
        id = dash < 0 ? "1" : whole.substring(dash + 1);
        approved = Xml.attribute(xml, "approved").equals("yes");
        target = null;
        broken = false;
        data = List.of();
        if (unit != null) {
            Parts.find(unit, id).ifPresent(part -> data = codes(part));
        }
    }

    /** The data of the codes by number, as they were written. */
    private List<String> codes(Part part) {
        Codes codes = new Codes();
        codes.numbers(format.parseInline(part.source()));
        CodedText translation = format.parseInline(part.isTranslated() ? part.target() : "");
        codes.numbers(translation);
        return codes.data();
    }

    @Override
    public void end(String element) {
        SyncUnit each = unit;
        String text = target;
        if (!element.equals("trans-unit") || each == null || text == null) {
            return;
        }
        if (broken) {
            parts.broken(draft, each.id(), id);
        } else {
            parts.take(draft, each, id, text, approved ? Review.APPROVED : Review.OPEN);
        }
    }

    private void inline(XMLStreamReader xml, StringBuilder out) throws XMLStreamException {
        String code = Xml.attribute(xml, "id");
        switch (xml.getLocalName()) {
            case "mrk", "g" -> {
                // Marks of the tool around text.
                broken |= xml.getLocalName().equals("g");
            }
            case "x", "ph", "it", "bpt", "ept" -> {
                Xml.skip(xml);
                if (code.startsWith(Xliff1Writer.CHARACTER)) {
                    broken |= !Xml.codePoint(code.substring(Xliff1Writer.CHARACTER.length()), out);
                } else {
                    code(code, out);
                }
            }
            default -> broken = true;
        }
    }

    private void code(String code, StringBuilder out) {
        int number = code.matches("c\\d{1,6}") ? Integer.parseInt(code.substring(1)) : 0;
        if (number < 1 || number > data.size()) {
            broken = true;
        } else {
            out.append(data.get(number - 1));
        }
    }
}
