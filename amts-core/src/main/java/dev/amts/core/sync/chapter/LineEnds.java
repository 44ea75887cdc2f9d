package dev.amts.core.sync.chapter;

/** Line ends of documents: a draft has those of the translation, whatever the sources have. */
public final class LineEnds {
    private LineEnds() {}

    /** The line end that a text uses: that of its first line. */
    public static String of(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** A text with the line ends of another. */
    public static String like(String text, String model) {
        String wanted = of(model);
        if (text.indexOf('\n') < 0 || (wanted.equals("\n") && text.indexOf('\r') < 0)) {
            return text;
        }
        String plain = text.replace("\r\n", "\n");
        return wanted.equals("\n") ? plain : plain.replace("\n", wanted);
    }
}
