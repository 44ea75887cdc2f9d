package dev.amts.core.format.html;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.core.markdown.scan.Characters;
import dev.amts.core.markdown.scan.InlineText;
import dev.amts.core.markdown.scan.Pieces;
import dev.amts.core.markdown.scan.Tags;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The codes in a piece of HTML without block elements: tags, whole elements that are not text, character references. */
final class HtmlInline {
    /** Elements whose contents are not text. */
    static final Set<String> OPAQUE = Set.of(
            "code",
            "kbd",
            "samp",
            "var",
            "math",
            "svg",
            "script",
            "style",
            "noscript",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "template",
            "textarea",
            "select",
            "map",
            "tt");

    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,31});");

    private HtmlInline() {}

    static CodedText parse(String markup) {
        String text = markup.indexOf('&') < 0 ? markup : withLetters(markup);
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return CodedText.plain(text);
        }
        InlineText scanned = new InlineText(text);
        Pieces pieces = new Pieces();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = -1;
            if (c == '<') {
                end = elementEnd(scanned, i);
                if (end > 0) {
                    pieces.add(i, end, Role.STANDALONE, kind(text, i));
                }
            } else if (c == '&') {
                end = Characters.entityEnd(text, i);
                if (end > 0) {
                    pieces.add(i, end, Role.STANDALONE, CodeKind.ESCAPE);
                }
            }
            i = Math.max(end, i + 1);
        }
        return pieces.build(text);
    }

    /** Puts references where an engine's text has markup characters outside codes. */
    static CodedText escape(CodedText text) {
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        for (InlineCode code : text.codes()) {
            escape(text.text(), from, code.start(), out);
            out.code(code.id(), code.role(), code.kind(), text.data(code));
            from = code.end();
        }
        escape(text.text(), from, text.length(), out);
        return out.build();
    }

    private static void escape(String text, int start, int end, CodedText.Builder out) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            String reference = c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : null;
            if (reference == null) {
                out.text(text, i, i + 1);
            } else {
                out.code("escape" + out.length(), Role.STANDALONE, CodeKind.ESCAPE, reference);
            }
        }
    }

    /** The markup with letters in place of character references that stand for letters. */
    private static String withLetters(String markup) {
        return REFERENCE.matcher(markup).replaceAll(match -> {
            String character = Parser.unescapeEntities(match.group(), true);
            boolean letter = character.codePoints().allMatch(Character::isLetter);
            return Matcher.quoteReplacement(letter ? character : match.group());
        });
    }

    /** The end of the tag or comment at an offset, or of the whole element if its contents are not text; −1 for none. */
    private static int elementEnd(InlineText text, int at) {
        int end = Tags.tagEnd(text, at);
        if (end < 0 || text.at(at + 1) == '/' || text.at(end - 2) == '/') {
            return end;
        }
        String name = name(text.text(), at + 1);
        boolean opaque = OPAQUE.contains(name) || isLeftAlone(text.text().substring(at, end));
        if (!opaque) {
            return end;
        }
        String closing = "</" + text.text().substring(at + 1, at + 1 + name.length());
        int close = text.indexOf(closing, end);
        int closeEnd = close < 0 ? -1 : text.indexOf(">", close);
        return closeEnd < 0 ? end : closeEnd + 1;
    }

    private static boolean isLeftAlone(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.contains("translate=\"no\"") || lower.contains("translate='no'") || lower.contains("notranslate");
    }

    private static CodeKind kind(String text, int at) {
        return switch (name(text, at + 1)) {
            case "br" -> CodeKind.LINE_BREAK;
            case "code", "kbd", "samp", "tt" -> CodeKind.CODE;
            case "math", "var" -> CodeKind.MATH;
            case "img" -> CodeKind.IMAGE;
            default -> CodeKind.TAG;
        };
    }

    private static String name(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return text.substring(from, i).toLowerCase(Locale.ROOT);
    }
}
