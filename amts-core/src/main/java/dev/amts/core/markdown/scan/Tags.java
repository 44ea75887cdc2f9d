package dev.amts.core.markdown.scan;

/** Autolinks, raw HTML and JSX expressions; sections 6.5 and 6.6 of CommonMark. */
public final class Tags {
    private static final int DEEPEST_EXPRESSION = 32;

    private Tags() {}

    /** The offset after {@code <https://…>} or {@code <a@b.c>} at {@code at}, or −1. */
    public static int autolinkEnd(String text, int at) {
        int i = at + 1;
        while (i < text.length() && i - at <= 33 && isScheme(text.charAt(i))) {
            i++;
        }
        boolean scheme = i - at > 2
                && i - at <= 33
                && i < text.length()
                && text.charAt(i) == ':'
                && Characters.isAsciiLetter(text.charAt(at + 1));
        boolean mail = false;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return scheme || (mail && isMail(text.substring(at + 1, i))) ? i + 1 : -1;
            }
            if (c <= ' ' || c == '<' || c == 127) {
                return -1;
            }
            mail |= c == '@';
        }
        return -1;
    }

    private static boolean isScheme(char c) {
        return Characters.isAsciiLetter(c) || Characters.isAsciiDigit(c) || c == '+' || c == '.' || c == '-';
    }

    private static boolean isMail(String address) {
        int at = address.indexOf('@');
        if (at < 1 || at == address.length() - 1) {
            return false;
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean plain = Characters.isAsciiLetter(c) || Characters.isAsciiDigit(c) || c == '-' || c == '.';
            if (i != at && !plain && (i > at || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0)) {
                return false;
            }
        }
        for (String label : address.substring(at + 1).split("\\.", -1)) {
            if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    /** The offset after the tag, comment, declaration … at {@code at}, or −1. */
    public static int tagEnd(InlineText text, int at) {
        char next = text.at(at + 1);
        if (next == '/') {
            return closingTagEnd(text, at + 2);
        }
        if (Characters.isAsciiLetter(next)) {
            return openTagEnd(text, at + 1);
        }
        if (next == '>') {
            return -1;
        }
        String chars = text.text();
        if (chars.startsWith("<!-->", at) || chars.startsWith("<!--->", at)) {
            return chars.indexOf('>', at) + 1;
        }
        if (chars.startsWith("<!--", at)) {
            return after(text, "-->", at + 4);
        }
        if (next == '?') {
            return after(text, "?>", at + 2);
        }
        if (chars.startsWith("<![CDATA[", at)) {
            return after(text, "]]>", at + 9);
        }
        return next == '!' && Characters.isAsciiLetter(text.at(at + 2)) ? after(text, ">", at + 2) : -1;
    }

    private static int after(InlineText text, String needle, int from) {
        int found = text.indexOf(needle, from);
        return found < 0 ? -1 : found + needle.length();
    }

    private static int closingTagEnd(InlineText text, int at) {
        if (!Characters.isAsciiLetter(text.at(at))) {
            return -1;
        }
        int i = skipSpace(text, nameEnd(text, at));
        return text.at(i) == '>' ? i + 1 : -1;
    }

    private static int openTagEnd(InlineText text, int at) {
        int i = nameEnd(text, at);
        while (true) {
            int attribute = skipSpace(text, i);
            char c = text.at(attribute);
            if (c == '>') {
                return attribute + 1;
            }
            if (c == '/') {
                return text.at(attribute + 1) == '>' ? attribute + 2 : -1;
            }
            boolean named = Characters.isAsciiLetter(c) || c == '_' || c == ':';
            if (attribute == i || !named) {
                return -1;
            }
            i = attributeEnd(text, attribute);
            if (i < 0) {
                return -1;
            }
        }
    }

    private static int attributeEnd(InlineText text, int at) {
        int i = at;
        while (isAttributeName(text.at(i))) {
            i++;
        }
        int equals = skipSpace(text, i);
        if (text.at(equals) != '=') {
            return i;
        }
        int value = skipSpace(text, equals + 1);
        char quote = text.at(value);
        if (quote == '"' || quote == '\'') {
            return after(text, String.valueOf(quote), value + 1);
        }
        if (quote == '{') {
            return expressionEnd(text, value);
        }
        int end = value;
        while (end < text.length() && !Characters.isSpace(text.at(end)) && "\"'=<>`".indexOf(text.at(end)) < 0) {
            end++;
        }
        return end > value ? end : -1;
    }

    private static boolean isAttributeName(char c) {
        return Characters.isAsciiLetter(c) || Characters.isAsciiDigit(c) || "_.:-".indexOf(c) >= 0;
    }

    private static int nameEnd(InlineText text, int at) {
        int i = at;
        while (Characters.isAsciiLetter(text.at(i)) || Characters.isAsciiDigit(text.at(i)) || text.at(i) == '-') {
            i++;
        }
        return i;
    }

    private static int skipSpace(InlineText text, int at) {
        int i = at;
        while (Characters.isSpace(text.at(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the balanced braces that begin at {@code at}, or −1. */
    public static int expressionEnd(InlineText text, int at) {
        if (text.indexOf("}", at) < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '{' && ++depth > DEEPEST_EXPRESSION) {
                return -1;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
