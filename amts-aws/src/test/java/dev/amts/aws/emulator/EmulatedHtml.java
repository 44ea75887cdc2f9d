package dev.amts.aws.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates the text of HTML and leaves alone what lies in {@code translate="no"}, scripts and styles. */
final class EmulatedHtml {
    private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<[/!]?[a-zA-Z][^>]*>|[^<]+|<", Pattern.DOTALL);
    private static final Pattern NO = Pattern.compile("\\stranslate\\s*=\\s*[\"']?no\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> VOID = Set.of("br", "img", "hr", "meta", "link", "input", "wbr", "area", "col");
    private static final Set<String> HIDDEN = Set.of("script", "style");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "code", "em", "g", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
            "u", "x", "br", "img", "wbr");

    private final Map<String, String> examples;
    private final UnaryOperator<String> translation;
    private long characters;

    /**
     * @param examples whole blocks' translations by their text
     * @param translation of a text between tags
     */
    EmulatedHtml(Map<String, String> examples, UnaryOperator<String> translation) {
        this.examples = examples;
        this.translation = translation;
    }

    /** Characters that were looked at, tags not counted. */
    long characters() {
        return characters;
    }

    String translate(String html) {
        List<String> block = new ArrayList<>();
        StringBuilder out = new StringBuilder(html.length() + html.length() / 4);
        Matcher tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            String token = tokens.group();
            if (isTag(token) && !INLINE.contains(name(token))) {
                flush(block, out);
                out.append(token);
                if (protects(token)) {
                    copyElement(token, tokens, out);
                }
            } else {
                block.add(token);
                if (isTag(token) && protects(token)) {
                    StringBuilder element = new StringBuilder();
                    copyElement(token, tokens, element);
                    // A protected element is one piece: its tag is the token before it.
                    block.set(block.size() - 1, token + element);
                }
            }
        }
        flush(block, out);
        return out.toString();
    }

    private boolean protects(String tag) {
        return !tag.startsWith("</")
                && (NO.matcher(tag).find() || HIDDEN.contains(name(tag)))
                && !VOID.contains(name(tag))
                && !tag.endsWith("/>");
    }

    /** Copies up to the end tag of an element, whatever is inside. */
    private void copyElement(String opening, Matcher tokens, StringBuilder out) {
        int depth = 1;
        String name = name(opening);
        while (depth > 0 && tokens.find()) {
            String token = tokens.group();
            out.append(token);
            if (isTag(token)) {
                if (name(token).equals(name) && !token.endsWith("/>")) {
                    depth += token.startsWith("</") ? -1 : 1;
                }
            } else {
                String plain = unescape(token);
                characters += plain.codePointCount(0, plain.length());
            }
        }
    }

    private void flush(List<String> block, StringBuilder out) {
        if (block.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        block.forEach(piece -> text.append(unescape(piece.replaceAll("(?s)<[^>]*>", ""))));
        String whole = text.toString().strip().replaceAll("\\s+", " ");
        String example = examples.get(whole);
        if (example != null) {
            // What is protected was counted when it was read.
            for (String piece : block) {
                String plain = isTag(piece) ? "" : unescape(piece);
                characters += plain.codePointCount(0, plain.length());
            }
            out.append(withPieces(example, block));
        } else {
            for (String piece : block) {
                out.append(isTag(piece) ? piece : run(piece));
            }
        }
        block.clear();
    }

    /** An example's target, where the protected pieces of the block stand as elements again. */
    private static String withPieces(String example, List<String> block) {
        String out = escape(example);
        for (String piece : block) {
            if (isTag(piece) && NO.matcher(piece).find()) {
                String inner = piece.replaceAll("(?s)<[^>]*>", "");
                int at = inner.isEmpty() ? -1 : out.indexOf(inner);
                if (at >= 0) {
                    out = out.substring(0, at) + piece + out.substring(at + inner.length());
                }
            }
        }
        return out;
    }

    private String run(String text) {
        String plain = unescape(text);
        characters += plain.codePointCount(0, plain.length());
        String stripped = plain.strip();
        if (stripped.isEmpty()) {
            return text;
        }
        int start = plain.indexOf(stripped);
        return plain.substring(0, start)
                + escape(translation.apply(stripped))
                + plain.substring(start + stripped.length());
    }

    private static boolean isTag(String token) {
        return token.length() > 1 && token.charAt(0) == '<';
    }

    private static String name(String tag) {
        Matcher matcher = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*").matcher(tag);
        return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : "";
    }

    static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
