package dev.amts.core.engine.adaptive;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.api.text.Span;
import dev.amts.core.text.InlineCodeShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the markup of parallel data, of which no format is known: codes by their shape, two of them that belong together as
 * a pair, so that an engine is given the text as it would be out of a document.
 */
final class Markup {
    private final String text;
    private final List<InlineCode> codes;
    /** What of the codes is open, by index. */
    private final List<Integer> open = new ArrayList<>();

    private Markup(CodedText found) {
        this.text = found.text();
        this.codes = new ArrayList<>(found.codes());
        addBrackets();
    }

    /** The text with its codes. */
    static CodedText read(String text) {
        Markup markup = new Markup(InlineCodeShapes.find(text));
        markup.pair();
        return new CodedText(
                text,
                markup.codes.stream()
                        .filter(code -> !isLonelyBracket(code, text))
                        .toList());
    }

    /** An opening bracket is a code if a link ends after it; whether one does is seen when all codes are paired. */
    private void addBrackets() {
        List<InlineCode> brackets = new ArrayList<>();
        if (codes.stream().noneMatch(code -> code.kind() == CodeKind.LINK)) {
            return;
        }
        CodedText found = new CodedText(text, codes);
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            if (found.codeAt(at) < 0) {
                int start = at > 0 && text.charAt(at - 1) == '!' && found.codeAt(at - 1) < 0 ? at - 1 : at;
                brackets.add(new InlineCode("b" + at, Role.STANDALONE, CodeKind.LINK, new Span(start, at + 1)));
            }
        }
        codes.addAll(brackets);
        codes.sort(Comparator.comparingInt(InlineCode::start));
    }

    private static boolean isLonelyBracket(InlineCode code, String text) {
        return code.role() == Role.STANDALONE && code.kind() == CodeKind.LINK && text.charAt(code.end() - 1) == '[';
    }

    private void pair() {
        for (int i = 0; i < codes.size(); i++) {
            String data = codes.get(i).span().of(text);
            switch (codes.get(i).kind()) {
                case EMPHASIS -> closeOrOpen(i, data, true);
                case LINK -> closeOrOpen(i, data.endsWith("[") ? data : "[", !data.endsWith("["));
                case TAG -> {
                    if (!data.endsWith("/>")) {
                        closeOrOpen(i, tagName(data), data.startsWith("</"));
                    }
                }
                default -> {
                    // Stands alone.
                }
            }
        }
    }

    private static String tagName(String tag) {
        return tag.replaceFirst("^</?", "").replaceFirst("[\\s>].*", "");
    }

    private void closeOrOpen(int index, String name, boolean mayClose) {
        if (mayClose) {
            for (int top = open.size() - 1; top >= 0; top--) {
                InlineCode other = codes.get(open.get(top));
                if (name.equals(nameOf(other))) {
                    codes.set(open.get(top), withRole(other, Role.OPENING, other.id()));
                    codes.set(index, withRole(codes.get(index), Role.CLOSING, other.id()));
                    open.subList(top, open.size()).clear();
                    return;
                }
            }
        }
        open.add(index);
    }

    private String nameOf(InlineCode code) {
        String data = code.span().of(text);
        return switch (code.kind()) {
            case LINK -> data.endsWith("[") ? "[" : data;
            case TAG -> tagName(data);
            default -> data;
        };
    }

    private static InlineCode withRole(InlineCode code, Role role, String id) {
        return new InlineCode(id, role, code.kind(), code.span());
    }
}
