package dev.amts.core.sync.exchange;

import dev.amts.api.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads PO files message by message, in time that grows with their length. Not thread-safe. */
final class PoReader {
    private static final int MAXIMUM_TEXT = 1 << 20;
    /** Each character of the longest text as an escape of four. */
    private static final int MAXIMUM_LINE = 4 * MAXIMUM_TEXT + 16;

    private final String name;
    private int line;
    private Consumer<Message> listener = message -> {};
    private final StringBuilder context = new StringBuilder();
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder translation = new StringBuilder();
    private @Nullable StringBuilder here;
    private boolean fuzzy;

    PoReader(String name) {
        this.name = name;
    }

    /** A message. Immutable. */
    record Message(String context, String source, String translation, boolean fuzzy) {}

    void read(InputStream in, Consumer<Message> hears) {
        listener = hears;
        try {
            // Not closed: the stream is the caller's.
            BufferedReader lines = new BufferedReader(new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            for (String each = next(lines); each != null; each = next(lines)) {
                line(line == 1 && each.startsWith("\uFEFF") ? each.substring(1).strip() : each.strip());
            }
            flush();
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(name + ": is not UTF-8; export it as UTF-8 from the tool", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line without its end; of a bounded length, which a reader of the JDK does not promise. */
    private @Nullable String next(Reader in) throws IOException {
        line++;
        StringBuilder text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return text.isEmpty() ? null : text.toString();
            }
            if (text.length() == MAXIMUM_LINE) {
                throw wrong("is longer than " + MAXIMUM_LINE + " characters");
            }
            text.append((char) c);
        }
        return text.toString();
    }

    private void line(String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            if (here == translation) {
                flush();
            }
            // What is obsolete (#~) and what the message was before (#|) say nothing of it.
            fuzzy |= text.startsWith("#,") && text.contains("fuzzy");
        } else if (text.startsWith("msgctxt")) {
            begin(context, text, "msgctxt");
        } else if (text.startsWith("msgid_plural") || text.startsWith("msgstr[")) {
            throw wrong("has plural forms, which AMTS did not write");
        } else if (text.startsWith("msgid")) {
            begin(source, text, "msgid");
        } else if (text.startsWith("msgstr")) {
            here = translation;
            append(text.substring("msgstr".length()).strip());
        } else {
            append(text);
        }
    }

    /** A message without comment begins with its context or source. */
    private void begin(StringBuilder part, String text, String keyword) {
        if (here == translation) {
            flush();
        }
        here = part;
        append(text.substring(keyword.length()).strip());
    }

    private void flush() {
        if (here == translation) {
            listener.accept(new Message(context.toString(), source.toString(), translation.toString(), fuzzy));
        }
        here = null;
        fuzzy = false;
        context.setLength(0);
        source.setLength(0);
        translation.setLength(0);
    }

    private void append(String quoted) {
        StringBuilder out = here;
        if (out == null || quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
            throw wrong("is neither a keyword nor a text between quotes");
        }
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c == '"') {
                throw wrong("has a quote without backslash");
            }
            i = c == '\\' ? escape(quoted, i + 1, out) : plain(c, i, out);
        }
        if (out.length() > MAXIMUM_TEXT) {
            throw wrong("is a text of more than " + MAXIMUM_TEXT + " characters");
        }
    }

    private static int plain(char c, int at, StringBuilder out) {
        out.append(c);
        return at;
    }

    /** Appends what an escape stands for, and tells where it ends. */
    private int escape(String quoted, int at, StringBuilder out) {
        char c = quoted.charAt(at);
        int end = at;
        switch (c) {
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case '"', '\\' -> out.append(c);
            default -> {
                while (end < quoted.length()
                        && end < at + 3
                        && quoted.charAt(end) >= '0'
                        && quoted.charAt(end) <= '7') {
                    end++;
                }
                if (end == at) {
                    throw wrong("has the unknown escape \\" + c);
                }
                out.append((char) Integer.parseInt(quoted.substring(at, end), 8));
                end--;
            }
        }
        if (end >= quoted.length() - 1) {
            throw wrong("has no quote at its end");
        }
        return end;
    }

    private InvalidInputException wrong(String what) {
        return new InvalidInputException(
                name + ", line " + line + ": " + what + "; export it again from the tool as a PO file");
    }
}
