package dev.amts.aws.internal.realtime;

import dev.amts.api.Language;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.ServiceOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.translate.model.TranslateTextRequest;
import software.amazon.awssdk.services.translate.model.TranslationSettings;

/** TranslateText calls that differ only in the text. Immutable and thread-safe. */
final class Calls {
    private final Access access;
    private final Language source;
    private final Language target;
    private final @Nullable List<String> terminologies;
    private final @Nullable TranslationSettings settings;

    Calls(Access access, TranslationRequest request, Optional<String> terminology) {
        this.access = access;
        source = request.source();
        target = request.target();
        terminologies = terminology.map(List::of).orElse(null);
        settings = ServiceOptions.of(request.options());
    }

    String translate(String body) {
        TranslateTextRequest.Builder request = TranslateTextRequest.builder()
                .text(body)
                .sourceLanguageCode(source.tag())
                .targetLanguageCode(target.tag());
        if (terminologies != null) {
            request.terminologyNames(terminologies);
        }
        if (settings != null) {
            request.settings(settings);
        }
        return access.translate(
                "TranslateText",
                "translating from " + source + " to " + target,
                client -> client.translateText(request.build()).translatedText());
    }
}
