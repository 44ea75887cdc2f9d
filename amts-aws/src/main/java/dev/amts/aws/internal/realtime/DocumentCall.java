package dev.amts.aws.internal.realtime;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.ServiceOptions;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.translate.model.TranslateDocumentRequest;

/** TranslateDocument: one small document while the caller waits. Immutable and thread-safe. */
public record DocumentCall(Access access) {
    private static final int DOCUMENT_BYTES = 100_000;
    private static final Set<String> TYPES = Set.of(
            "text/html", "text/plain", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /**
     * Translates a document.
     *
     * @throws EngineException if it is not one that the operation takes, or the service fails
     */
    public BatchDocument translate(
            BatchDocument document,
            Language source,
            Language target,
            TranslationOptions options,
            Optional<String> terminology) {
        byte[] bytes = document.bytes();
        if (bytes.length > DOCUMENT_BYTES || !TYPES.contains(document.mediaType())) {
            throw new EngineException(
                    document + ": Amazon Translate takes HTML, text and Word documents of up to 100,000 bytes while one"
                            + " waits; start a batch job instead",
                    Recovery.GIVE_UP);
        }
        if (!source.tag().equals("en") && !target.tag().equals("en")) {
            throw new EngineException(
                    document.name() + ": Amazon Translate translates documents from or to English only while one waits,"
                            + " not from " + source + " to " + target + "; start a batch job instead",
                    Recovery.GIVE_UP);
        }
        TranslateDocumentRequest.Builder request = TranslateDocumentRequest.builder()
                .document(part -> part.content(SdkBytes.fromByteArray(bytes)).contentType(document.mediaType()))
                .sourceLanguageCode(source.tag())
                .targetLanguageCode(target.tag())
                .settings(ServiceOptions.of(options));
        terminology.ifPresent(request::terminologyNames);
        byte[] translated = access.translate(
                "TranslateDocument",
                "translating " + document.name(),
                client -> client.translateDocument(request.build())
                        .translatedDocument()
                        .content()
                        .asByteArray());
        return new BatchDocument(target + "." + document.name(), document.mediaType(), translated);
    }
}
