package dev.amts.core.format;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Settings;

/** Makes the format {@code text}. Immutable and thread-safe. */
public final class TextFormatProvider implements DocumentFormatProvider {
    /** Found by the service loader. */
    public TextFormatProvider() {}

    @Override
    public String name() {
        return PlainTextFormat.NAME;
    }

    @Override
    public String description() {
        return "plain text: paragraphs with empty lines between them";
    }

    @Override
    public DocumentFormat create(Settings settings) {
        settings.requireKnown(settings());
        return new PlainTextFormat();
    }

    @Override
    public Fit fit(String fileName, String head) {
        return FileNames.endsWith(fileName, ".txt", ".text") ? Fit.BY_NAME : Fit.POSSIBLE;
    }
}
