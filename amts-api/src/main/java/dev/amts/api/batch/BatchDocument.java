package dev.amts.api.batch;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that travels to or from a job. Immutable: {@link #bytes()} is a copy.
 *
 * @param name a file name without folders, unique in its job
 * @param mediaType as in {@code "text/html"}
 * @param bytes the contents
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content
public record BatchDocument(String name, String mediaType, byte[] bytes) {
    public BatchDocument {
        Objects.requireNonNull(mediaType);
        if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.startsWith(".")) {
            throw new IllegalArgumentException("not a plain file name: \"" + name + "\"");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BatchDocument document
                && document.name.equals(name)
                && document.mediaType.equals(mediaType)
                && Arrays.equals(document.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
