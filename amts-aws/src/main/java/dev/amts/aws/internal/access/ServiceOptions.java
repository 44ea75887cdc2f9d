package dev.amts.aws.internal.access;

import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.engine.TranslationOptions.Formality;
import dev.amts.api.engine.TranslationOptions.Profanity;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.translate.model.TranslationSettings;

/** Our options in the service's words. */
public final class ServiceOptions {
    private ServiceOptions() {}

    /** The settings of a request; null where all is the service's own choice. */
    public static @Nullable TranslationSettings of(TranslationOptions options) {
        if (options.equals(TranslationOptions.DEFAULT)) {
            return null;
        }
        TranslationSettings.Builder settings = TranslationSettings.builder();
        if (options.formality() != Formality.UNSPECIFIED) {
            settings.formality(options.formality().name());
        }
        if (options.profanity() == Profanity.MASK) {
            settings.profanity("MASK");
        }
        return settings.build();
    }
}
