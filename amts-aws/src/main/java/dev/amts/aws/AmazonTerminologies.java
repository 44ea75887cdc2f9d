package dev.amts.aws;

import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.api.progress.ProgressListener;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.Clients;
import dev.amts.aws.internal.terms.TerminologyCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.translate.model.TerminologyProperties;

/**
 * Terminologies of the account. Thread-safe.
 *
 * <p>All methods throw {@link dev.amts.api.EngineException} if the service cannot be reached or refuses.
 */
public final class AmazonTerminologies implements AutoCloseable {
    private final Clients clients;
    private final TerminologyCatalog catalog;

    AmazonTerminologies(Clients clients) {
        this.clients = clients;
        catalog = new TerminologyCatalog(new Access(clients, Access.Service.ENGINE));
    }

    /**
     * Imports terms of one source language and up to ten target languages; a terminology of this name is overwritten.
     *
     * @throws dev.amts.api.InvalidInputException if the service would refuse them: over 200 bytes a term, 10 MB in all
     */
    public TerminologyProperties importTerms(
            String name, String description, Language source, Map<Language, List<Term>> terms) {
        return catalog.importTerms(name, description, source, terms);
    }

    /** What the service says of a name, if it is there. */
    public Optional<TerminologyProperties> get(String name) {
        return catalog.find(name);
    }

    /** All terminologies. */
    public List<TerminologyProperties> list() {
        return catalog.list();
    }

    /** Removes a terminology. */
    public void delete(String name) {
        catalog.delete(name);
    }

    /**
     * Waits until translations use what was imported last: at once where the name is new, up to ten minutes after it was
     * overwritten.
     *
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    public TerminologyProperties await(String name, ProgressListener listener) {
        return catalog.await(name, listener);
    }

    /** Frees connections; never a client that the caller gave. */
    @Override
    public void close() {
        clients.close();
    }
}
