package dev.amts.core.format;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.core.format.notebook.NotebookFormat;
import java.util.List;

/** Makes the format {@code ipynb}. Immutable and thread-safe. */
public final class NotebookFormatProvider implements DocumentFormatProvider {
    private static final String CELLS = "cells";
    private static final String BOOK = "d2l-markdown";

    /** Found by the service loader. */
    public NotebookFormatProvider() {}

    @Override
    public String name() {
        return NotebookFormat.NAME;
    }

    @Override
    public String description() {
        return "Jupyter notebooks: the text of Markdown cells";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(
                CELLS, "the format of Markdown cells; default " + BOOK + " where it is to be had, else markdown"));
    }

    @Override
    public DocumentFormat create(Settings settings) {
        settings.requireKnown(settings());
        Providers<DocumentFormatProvider> formats = Providers.discover(DocumentFormatProvider.class);
        String otherwise = formats.names().contains(BOOK) ? BOOK : "markdown";
        return new NotebookFormat(formats.named(settings.get(CELLS, otherwise)).create(Settings.none()));
    }

    @Override
    public Fit fit(String fileName, String head) {
        return FileNames.endsWith(fileName, ".ipynb") ? Fit.BY_NAME : Fit.NONE;
    }
}
