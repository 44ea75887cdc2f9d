package dev.amts.core.parallel.internal;

import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes TMX 1.4b. By hand and not by StAX: the texts are checked before (no control characters, no half surrogate pairs),
 * so that three escapes are all there is to it, and the JDK's writer breaks supplementary characters apart.
 */
public final class TmxWriter implements PairWriter {
    private final Writer out;
    private final String sourceTag;
    private final String targetTag;

    private TmxWriter(Writer out, Language source, Language target) {
        this.out = out;
        this.sourceTag = source.tag();
        this.targetTag = target.tag();
    }

    /** Writes the head. */
    public static TmxWriter open(OutputStream stream, Language source, Language target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header creationtool=\"AMTS\""
                + " creationtoolversion=\"1\" segtype=\"block\" o-tmf=\"AMTS\" adminlang=\"en\" srclang=\""
                + source.tag()
                + "\" datatype=\"unknown\"/>\n<body>\n");
        return new TmxWriter(out, source, target);
    }

    @Override
    public void write(SegmentPair pair) throws IOException {
        out.write("<tu>");
        variant(sourceTag, pair.source());
        variant(targetTag, pair.target());
        out.write("</tu>\n");
    }

    private void variant(String tag, String text) throws IOException {
        out.write("<tuv xml:lang=\"" + tag + "\"><seg>");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                default -> out.write(c);
            }
        }
        out.write("</seg></tuv>");
    }

    @Override
    public void finish() throws IOException {
        out.write("</body>\n</tmx>\n");
        out.flush();
    }
}
