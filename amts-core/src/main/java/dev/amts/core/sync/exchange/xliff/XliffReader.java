package dev.amts.core.sync.exchange.xliff;

import dev.amts.core.sync.exchange.part.Parts;
import dev.amts.core.sync.exchange.part.ReturnedParts;
import dev.amts.core.sync.exchange.part.ReturnedParts.Review;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 2 that a tool gave back. Not thread-safe. */
public final class XliffReader implements Xml.Listener {
    private final String name;
    private final ReturnedParts parts;
    private final Map<String, String> data = new HashMap<>();
    private final StringBuilder target = new StringBuilder();
    private String draft = "";
    private @Nullable SyncUnit unit;
    private String segment = "";
    private String state = "";
    private boolean broken;
    private boolean translated;

    public XliffReader(String name, ReturnedParts parts) {
        this.name = name;
        this.parts = parts;
    }

    @Override
    public void start(XMLStreamReader xml) throws XMLStreamException {
        if (!Xml.NAMESPACE.equals(xml.getNamespaceURI())) {
            // Matches and other modules have sources, targets and data of their own.
            Xml.skip(xml);
            return;
        }
        switch (xml.getLocalName()) {
            case "file" -> draft = Xml.attribute(xml, "original");
            case "unit" -> {
                unit = parts.unit(draft, Xml.attribute(xml, "id")).orElse(null);
                data.clear();
                segment = "";
            }
            case "data" -> data.put(Xml.attribute(xml, "id"), Xml.content(name, xml, this::inline));
            case "segment" -> segment(xml);
            case "ignorable" -> Xml.skip(xml);
            case "target" -> {
                translated = true;
                target.append(Xml.content(name, xml, this::inline));
            }
            case "note", "source" -> Xml.skip(xml);
            default -> {
                // What AMTS did not write says nothing of the translation.
            }
        }
    }

    private void segment(XMLStreamReader xml) {
        segment = Xml.attribute(xml, "id");
        state = Xml.attribute(xml, "state");
        target.setLength(0);
        broken = false;
        translated = false;
    }

    @Override
    public void end(String element) {
        SyncUnit each = unit;
        if (!element.equals("segment") || each == null || !translated) {
            return;
        }
        if (broken) {
            parts.broken(draft, each.id(), segment);
        } else {
            parts.take(draft, each, segment, target.toString(), review(each));
        }
    }

    private Review review(SyncUnit each) {
        boolean confirmed = state.equals("translated")
                && Parts.find(each, segment)
                        .filter(part -> part.state() != UnitState.TRANSLATED)
                        .isPresent();
        return confirmed || state.equals("reviewed") || state.equals("final") ? Review.APPROVED : Review.OPEN;
    }

    private void inline(XMLStreamReader xml, StringBuilder out) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "cp" -> broken |= !Xml.codePoint(Xml.attribute(xml, "hex"), out);
            case "ph", "sc", "ec" -> {
                String original = data.get(Xml.attribute(xml, "dataRef"));
                broken |= original == null;
                out.append(original == null ? "" : original);
            }
            case "mrk", "sm", "em" -> {
                // Annotations of the tool.
            }
            default -> broken = true;
        }
    }
}
