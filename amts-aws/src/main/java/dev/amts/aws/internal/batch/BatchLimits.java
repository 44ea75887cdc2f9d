package dev.amts.aws.internal.batch;

import dev.amts.api.Language;
import dev.amts.aws.internal.billing.BilledText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one job and one document of it may be: the service's quotas, as documented in November 2026. */
final class BatchLimits {
    static final int TARGETS = 10;
    static final long DOCUMENT_CHARACTERS = 1_000_000;
    static final long DOCUMENT_BYTES = 20L << 20;
    static final long DOCUMENT_TEXT_BYTES = 1L << 20;
    static final long JOB_BYTES = 5L << 30;
    static final int JOB_DOCUMENTS = 1_000_000;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> TYPES = Set.of(
            "text/html",
            "text/plain",
            "application/x-xliff+xml",
            OFFICE + "wordprocessingml.document",
            OFFICE + "presentationml.presentation",
            OFFICE + "spreadsheetml.sheet");

    private BatchLimits() {}

    /** Why a document cannot be sent, if so. */
    static Optional<String> objection(String name, String mediaType, long size, BilledText text) {
        if (!TYPES.contains(mediaType)) {
            return Optional.of(name + ": Amazon Translate does not take " + mediaType + "; it takes "
                    + String.join(", ", TYPES.stream().sorted().toList()));
        }
        if (size == 0) {
            return Optional.of(name + ": is empty");
        }
        if (size > DOCUMENT_BYTES) {
            return Optional.of(name + ": " + size + " bytes are over the 20 MB that a document may have; split it");
        }
        if (text.characters() >= DOCUMENT_CHARACTERS) {
            return Optional.of(name + ": " + text.characters()
                    + " characters are over the million that a document may have; split it");
        }
        if (text.bytes() > DOCUMENT_TEXT_BYTES) {
            return Optional.of(
                    name + ": " + text.bytes() + " bytes of text are over the 1 MB that a document may have; split it");
        }
        return Optional.empty();
    }

    /** Why languages cannot be translated between, if so. */
    static Optional<String> objection(Language source, List<Language> targets) {
        for (Language language : targets) {
            if (!Language.wellKnown().contains(language.tag())) {
                return Optional.of("Amazon Translate does not know the language " + language + "; it knows "
                        + String.join(", ", Language.wellKnown()));
            }
            if (language.equals(source)) {
                return Optional.of("source and target are both " + source);
            }
        }
        return Language.wellKnown().contains(source.tag())
                ? Optional.empty()
                : objection(Language.of("en"), List.of(source));
    }
}
