package dev.amts.core.sync.exchange;

import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.exchange.part.ExchangeSettings;
import dev.amts.core.sync.exchange.part.Part;
import dev.amts.core.sync.exchange.part.Parts;
import dev.amts.core.sync.exchange.part.ReturnedParts;
import dev.amts.core.sync.unit.SyncUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Drafts as a PO file (GNU gettext), for the tools and sites that know no XLIFF, and what they made of it. Immutable and
 * thread-safe.
 *
 * <p>Each sentence is a message whose context is its place; what is to be checked is fuzzy, with the old source as the
 * previous message; state and reason are extracted comments, the chapter's line is the reference. Inline codes stand as in
 * the document.
 *
 * <pre>{@code
 * ExchangeFile po = new PoFile(Language.of("en"), Language.of("zh"), format);
 * WholeFile.write(file, out -> po.write(drafts, out));
 * Returned returned = po.read("book.po", Files.newInputStream(file), drafts);
 * }</pre>
 */
public final class PoFile implements ExchangeFile {
    /** Between the parts of a context. */
    static final String SEPARATOR = "#";

    private final ExchangeSettings settings;

    /**
     * @param source the language of the sources
     * @param target the language of the translations
     * @param format the format of the drafts, which finds the inline codes
     */
    public PoFile(Language source, Language target, DocumentFormat format) {
        this.settings = new ExchangeSettings(source, target, format);
    }

    @Override
    public void write(List<Draft> drafts, OutputStream out) {
        StringBuilder po = new StringBuilder();
        po.append("msgid \"\"\nmsgstr \"\"\n");
        header(po, "Language: " + settings.target().tag());
        header(po, "X-Source-Language: " + settings.source().tag());
        header(po, "MIME-Version: 1.0");
        header(po, "Content-Type: text/plain; charset=UTF-8");
        header(po, "Content-Transfer-Encoding: 8bit");
        for (Draft draft : drafts) {
            for (SyncUnit unit : Parts.open(draft)) {
                Parts.of(unit).forEach(part -> message(po, draft, unit, part));
            }
        }
        try {
            out.write(po.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(StringBuilder po, String field) {
        po.append('"').append(escape(field)).append("\\n\"\n");
    }

    private static void message(StringBuilder po, Draft draft, SyncUnit unit, Part part) {
        String reason = part.reason().isEmpty() ? unit.reason() : part.reason();
        String state = part.stateName() + (reason.isEmpty() ? "" : ": " + reason);
        po.append("\n#. ").append(oneLine(state)).append('\n');
        po.append("#: ")
                .append(reference(draft.name()))
                .append(':')
                .append(unit.line())
                .append('\n');
        boolean fuzzy = part.isTranslated() && !part.state().needsNoWork();
        if (fuzzy) {
            po.append("#, fuzzy\n");
        }
        if (part.hasMatch()) {
            text(po, "#| ", "msgid", part.oldSource());
        }
        text(po, "", "msgctxt", draft.name() + SEPARATOR + unit.id() + SEPARATOR + part.id());
        text(po, "", "msgid", part.source());
        text(po, "", "msgstr", part.isTranslated() ? part.target() : "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** A name with spaces is set between the marks that gettext uses for that. */
    private static String reference(String name) {
        return name.matches("\\S+") ? name : "\u2068" + oneLine(name) + "\u2069";
    }

    private static void text(StringBuilder po, String prefix, String keyword, String text) {
        po.append(prefix).append(keyword).append(' ');
        if (text.indexOf('\n') >= 0) {
            po.append("\"\"\n");
            for (String line : text.split("(?<=\n)", -1)) {
                if (!line.isEmpty()) {
                    po.append(prefix).append('"').append(escape(line)).append("\"\n");
                }
            }
        } else {
            po.append('"').append(escape(text)).append("\"\n");
        }
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '"' -> out.append("\\\"");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7F) {
                        out.append(String.format(java.util.Locale.ROOT, "\\%03o", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    @Override
    public Returned read(String name, InputStream in, List<Draft> drafts) {
        ReturnedParts parts = new ReturnedParts(drafts, settings.format(), settings.target());
        new PoReader(name).read(in, message -> take(message, parts));
        return Returned.of(parts);
    }

    private static void take(PoReader.Message message, ReturnedParts parts) {
        String context = message.context();
        int second = context.lastIndexOf(SEPARATOR);
        int first = second < 0 ? -1 : context.lastIndexOf(SEPARATOR, second - 1);
        if (first < 0 || message.translation().isEmpty()) {
            return;
        }
        String draft = context.substring(0, first);
        ReturnedParts.Review review = message.fuzzy() ? ReturnedParts.Review.OPEN : ReturnedParts.Review.APPROVED;
        parts.unit(draft, context.substring(first + 1, second))
                .ifPresent(
                        unit -> parts.take(draft, unit, context.substring(second + 1), message.translation(), review));
    }
}
