package dev.amts.cli.bleu.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON to the byte as Python's {@code json.dumps(value, indent=…)} writes it. */
public final class PythonJson {
    private final int indent;
    private final boolean asciiOnly;

    /**
     * A writer.
     *
     * @param indent spaces per level
     * @param asciiOnly whether other characters are escaped
     */
    public PythonJson(int indent, boolean asciiOnly) {
        this.indent = indent;
        this.asciiOnly = asciiOnly;
    }

    /** A map, list, string, number that is text already, or null. */
    public String write(Object value) {
        return write(value, indent);
    }

    /** A number or other text that goes into the output as it is. */
    public record Literal(String text) {
        public static final Literal NULL = new Literal("null");
    }

    private String write(Object value, int margin) {
        if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach(
                    (key, member) -> members.add(quoted(String.valueOf(key)) + ": " + write(member, margin + indent)));
            return block('{', members, '}', margin);
        }
        if (value instanceof List<?> list) {
            List<String> elements = new ArrayList<>();
            list.forEach(element -> elements.add(write(element, margin + indent)));
            return block('[', elements, ']', margin);
        }
        return value instanceof Literal literal ? literal.text() : quoted(value.toString());
    }

    private String block(char open, List<String> parts, char close, int margin) {
        if (parts.isEmpty()) {
            return "" + open + close;
        }
        String line = "\n" + " ".repeat(margin);
        return open + line + String.join("," + line, parts) + "\n" + " ".repeat(margin - indent) + close;
    }

    private String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ' || (asciiOnly && c > 0x7F)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
