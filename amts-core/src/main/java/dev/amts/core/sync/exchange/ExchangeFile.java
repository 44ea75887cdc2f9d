package dev.amts.core.sync.exchange;

import dev.amts.api.InvalidInputException;
import dev.amts.core.sync.Draft;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Drafts out to a CAT tool in some format, and what the tool made of them back in. Implementations are immutable and
 * thread-safe.
 */
public interface ExchangeFile {
    /** Writes drafts, as UTF-8. The stream stays open. */
    void write(List<Draft> drafts, OutputStream out);

    /**
     * Reads what a tool gave back. Only text that the tool changed, and did not break, is taken. The stream stays open.
     *
     * @param name what to call the file in messages
     * @param drafts the drafts that were written
     * @throws InvalidInputException if it is no file of this format, or goes beyond what a book can be
     */
    Returned read(String name, InputStream in, List<Draft> drafts);
}
