package dev.amts.core.markdown.scan;

/** What follows a link's text: {@code (destination "title")} or {@code [label]}; sections 6.3 and 4.7 of CommonMark. */
public final class LinkTail {
    private static final int DEEPEST_PARENTHESIS = 32;
    private static final int LONGEST_LABEL = 999;

    private LinkTail() {}

    /** The offset after the parenthesis that closes the destination beginning at {@code at}, or −1. */
    public static int inlineEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return -1;
        }
        int i = skipSpace(text, at + 1);
        int destination = destinationEnd(text, i);
        if (destination < 0) {
            return -1;
        }
        i = skipSpace(text, destination);
        if (i > destination && i < text.length() && text.charAt(i) != ')') {
            i = titleEnd(text, i);
            if (i < 0) {
                return -1;
            }
            i = skipSpace(text, i);
        }
        return i < text.length() && text.charAt(i) == ')' ? i + 1 : -1;
    }

    /** The offset after the label in brackets that begins at {@code at}, or −1; {@code []} counts. */
    public static int labelEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return -1;
        }
        int limit = Math.min(text.length(), at + LONGEST_LABEL + 2);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                return -1;
            } else if (c == ']') {
                return i + 1;
            }
        }
        return -1;
    }

    public static int destinationEnd(String text, int at) {
        if (at < text.length() && text.charAt(at) == '<') {
            for (int i = at + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '>') {
                    return i + 1;
                } else if (c == '<' || c == '\n') {
                    return -1;
                } else if (c == '\\') {
                    i++;
                }
            }
            return -1;
        }
        return bareDestinationEnd(text, at);
    }

    private static int bareDestinationEnd(String text, int at) {
        int depth = 0;
        int i = at;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && Characters.isAsciiPunctuation(text.charAt(i + 1))) {
                i++;
            } else if (c == '(') {
                if (++depth > DEEPEST_PARENTHESIS) {
                    return -1;
                }
            } else if (c == ')') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (c <= ' ' || c == 127) {
                break;
            }
        }
        return depth == 0 ? i : -1;
    }

    private static int titleEnd(String text, int at) {
        char open = text.charAt(at);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '\\') {
                i++;
            } else if (c == '(' && open == '(') {
                return -1;
            }
        }
        return -1;
    }

    private static int skipSpace(String text, int at) {
        int i = at;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
