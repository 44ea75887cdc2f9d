package dev.amts.core;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import dev.amts.core.io.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The format that a user chose, or the one that fits each document. Immutable and thread-safe. */
record Formats(Services services, @Nullable DocumentFormat chosen) {
    /** Formats are recognized by the beginning of a file; a sequence cut short at its end does no harm there. */
    private static final int HEAD_BYTES = 1 << 16;

    Document read(Path file) throws IOException {
        byte[] bytes = BoundedFile.read(file);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.UTF_8);
        return forName(String.valueOf(file.getFileName()), head).parse(file.toString(), bytes);
    }

    Document parse(String name, String text) {
        return forName(name.substring(name.lastIndexOf('/') + 1), text).parse(name, text);
    }

    /** The format that parsed a document. */
    DocumentFormat of(Document document) {
        return chosen != null && chosen.name().equals(document.format())
                ? chosen
                : services.format(document.format(), Settings.none());
    }

    private DocumentFormat forName(String fileName, String head) {
        return chosen != null ? chosen : services.formatFor(fileName, head);
    }
}
