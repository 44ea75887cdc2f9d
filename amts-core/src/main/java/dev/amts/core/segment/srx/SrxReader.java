package dev.amts.core.segment.srx;

import dev.amts.api.InvalidInputException;
import dev.amts.core.io.XmlParser;
import dev.amts.core.segment.srx.SrxDocument.Cascade;
import dev.amts.core.segment.srx.SrxDocument.CodePlacement;
import dev.amts.core.segment.srx.SrxDocument.LanguageMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads SRX 2.0 (and 1.0) with the JDK's parser; document types and external entities are refused. Not thread-safe. */
final class SrxReader {
    private static final int MOST_RULES = 100_000;
    private static final int LONGEST_PATTERN = 20_000;

    private final String name;
    private final Map<String, List<SrxRule>> rules = new LinkedHashMap<>();
    private final List<LanguageMap> maps = new ArrayList<>();
    private Cascade cascade = Cascade.FIRST;
    private CodePlacement codes = CodePlacement.DEFAULT;

    private List<SrxRule> current = new ArrayList<>();
    private SrxRule.Effect effect = SrxRule.Effect.BREAK;
    private @Nullable Pattern before;
    private @Nullable Pattern after;
    private int count;

    private SrxReader(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @param name what to call it in messages
     * @throws InvalidInputException if it is not SRX; the message names the line
     */
    static SrxDocument read(String name, InputStream in) {
        try {
            return new SrxReader(name).read(XmlParser.of(in, XmlParser.Text.WHOLE));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new InvalidInputException(name + ", line " + line + ": not well-formed XML; is it an SRX file?", e);
        } catch (IOException e) {
            throw new InvalidInputException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private SrxDocument read(XMLStreamReader xml) throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !xml.getLocalName().equals("srx")) {
                    throw wrong(xml, "the root is <" + xml.getLocalName() + ">, not <srx>");
                }
                root = false;
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rule")) {
                endRule(xml);
            }
        }
        checkNames();
        return new SrxDocument(cascade, rules, maps, codes);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "header" -> cascade = isYes(xml, "cascade", false) ? Cascade.ALL : Cascade.FIRST;
            case "formathandle" -> placeCodes(xml);
            case "languagerule" ->
                current = rules.computeIfAbsent(attribute(xml, "languagerulename"), any -> new ArrayList<>());
            case "rule" -> {
                effect = isYes(xml, "break", true) ? SrxRule.Effect.BREAK : SrxRule.Effect.NO_BREAK;
                before = null;
                after = null;
            }
            case "beforebreak" -> before = pattern(xml, xml.getElementText());
            case "afterbreak" -> after = pattern(xml, xml.getElementText());
            case "languagemap" ->
                maps.add(new LanguageMap(
                        pattern(xml, attribute(xml, "languagepattern")), attribute(xml, "languagerulename")));
            default -> {
                // Extensions of tools are none of ours.
            }
        }
    }

    private void endRule(XMLStreamReader xml) {
        if (++count > MOST_RULES) {
            throw wrong(xml, "more than " + MOST_RULES + " rules");
        }
        Pattern empty = Pattern.compile("");
        current.add(new SrxRule(effect, before == null ? empty : before, after == null ? empty : after));
    }

    private void placeCodes(XMLStreamReader xml) {
        boolean include = isYes(xml, "include", true);
        codes = switch (attribute(xml, "type")) {
            case "start" -> new CodePlacement(include, codes.closing(), codes.standalone());
            case "end" -> new CodePlacement(codes.opening(), include, codes.standalone());
            case "isolated" -> new CodePlacement(codes.opening(), codes.closing(), include);
            default -> throw wrong(xml, "the type of a formathandle is \"start\", \"end\" or \"isolated\"");
        };
    }

    private void checkNames() {
        for (LanguageMap map : maps) {
            if (!rules.containsKey(map.rule())) {
                throw new InvalidInputException(name + ": a language map names the language rule \"" + map.rule()
                        + "\", which is not there; there are " + String.join(", ", rules.keySet()));
            }
        }
    }

    private Pattern pattern(XMLStreamReader xml, String regex) {
        if (regex.length() > LONGEST_PATTERN) {
            throw wrong(xml, "a pattern is longer than " + LONGEST_PATTERN + " characters");
        }
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw wrong(xml, "\"" + regex + "\" is not a pattern: " + e.getDescription());
        }
    }

    private boolean isYes(XMLStreamReader xml, String attribute, boolean otherwise) {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            return otherwise;
        }
        if (!value.equals("yes") && !value.equals("no")) {
            throw wrong(xml, "the attribute " + attribute + " is \"yes\" or \"no\"");
        }
        return value.equals("yes");
    }

    private String attribute(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            throw wrong(xml, "<" + xml.getLocalName() + "> has no attribute " + attribute);
        }
        return value;
    }

    private InvalidInputException wrong(XMLStreamReader xml, String what) {
        return new InvalidInputException(name + ", line " + xml.getLocation().getLineNumber() + ": " + what);
    }
}
