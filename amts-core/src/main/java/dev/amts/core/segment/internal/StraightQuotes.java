package dev.amts.core.segment.internal;

/**
 * Tells the sides of straight quotation marks apart by counting them, which is all that helps where no spaces are written
 * or spaces stand all around. Not thread-safe.
 */
final class StraightQuotes {
    private final char[] text;
    private final boolean wide;
    private int countedTo;
    private int all;
    private int inSentence;
    private int last = -1;

    StraightQuotes(char[] text, boolean wide) {
        this.text = text;
        this.wide = wide;
    }

    /**
     * Whether a mark at {@code position} closes a quotation.
     *
     * @param position not before those that were asked about earlier
     * @param sentenceStart where the present sentence begins
     */
    boolean closesAt(int position, int sentenceStart) {
        for (; countedTo < position; countedTo++) {
            if (text[countedTo] == '"') {
                all++;
                inSentence = (last < sentenceStart ? 0 : inSentence) + 1;
                last = countedTo;
            }
        }
        boolean openInSentence = last >= sentenceStart && inSentence % 2 == 1;
        // A quotation of several sentences: its last one has the closing mark only.
        return openInSentence || (wide && all % 2 == 1);
    }
}
