package dev.amts.core.sync.exchange.part;

import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import java.util.Objects;

/**
 * What all formats of exchange need to know. Immutable.
 *
 * @param source the language of the sources
 * @param target the language of the translations
 * @param format the format of the drafts, which finds the inline codes
 */
public record ExchangeSettings(Language source, Language target, DocumentFormat format) {
    public ExchangeSettings {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        Objects.requireNonNull(format);
    }
}
